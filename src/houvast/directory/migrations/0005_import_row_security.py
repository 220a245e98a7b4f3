"""Closes the tables of imports: the service's own people see them, its keepers alone write.

A package that was only looked at lies here for a day; the jobs let it go.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import KEPT, protect_controller_table

SQL = Path(__file__).parent / "sql"
RIGHTS = "SELECT, INSERT, UPDATE, DELETE"


class Migration(migrations.Migration):
    """Row security on; looks that nobody said yes to go by themselves."""

    dependencies: ClassVar = [("directory", "0004_import_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_controller_table("directory.import", RIGHTS, KEPT)),
        migrations.RunSQL(protect_controller_table("directory.import_line", RIGHTS, KEPT)),
        migrations.RunSQL((SQL / "lapse_imports.sql").read_text()),
    ]
