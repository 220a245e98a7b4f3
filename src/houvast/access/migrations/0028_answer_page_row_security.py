"""A page to answer on exists for who holds its dossier; the sign-in login only by address or visit."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

SQL = Path(__file__).parent / "sql"
RIGHTS = "SELECT, INSERT, DELETE, UPDATE (state, form, visit, visit_until, entered)"


class Migration(migrations.Migration):
    """Row security, what somebody without an account may do, and the log's stamp that knows of it."""

    dependencies: ClassVar = [("access", "0027_answer_page_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("access.answer_page", RIGHTS)),
        migrations.RunSQL((SQL / "answer_pages.sql").read_text()),
        migrations.RunSQL((SQL / "log_of_pages.sql").read_text()),
    ]
