"""A page to fill in exists for who holds its dossier; the sign-in login only by address or visit."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

SQL = Path(__file__).parent / "sql"
RIGHTS = "SELECT, INSERT, DELETE, UPDATE (state, form, visit, visit_until, entered, draft, answers, tries)"


class Migration(migrations.Migration):
    """Row security on, and what somebody without an account may do, function by function."""

    dependencies: ClassVar = [("access", "0010_fill_page_tables"), ("audit", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("access.fill_page", RIGHTS)),
        migrations.RunSQL((SQL / "fill_pages.sql").read_text()),
    ]
