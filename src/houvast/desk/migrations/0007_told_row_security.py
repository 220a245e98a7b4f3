"""Closes the table of answers as they were given, and lets questions that led nowhere go on their day."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Row security on; what is past its day goes."""

    dependencies: ClassVar = [("desk", "0006_told_table")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("desk.told", "SELECT, INSERT, DELETE")),
        migrations.RunSQL((SQL / "lapse.sql").read_text()),
    ]
