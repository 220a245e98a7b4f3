"""Closes the tables of the directory, and makes what searches them.

Entries, lines and words are read by anyone signed in and written by the desk, coaches and stewards of the
controller that keeps them. Whether the directory stands open to strangers is a steward's choice.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_controller_table, protect_shared_table

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Row security on, functions to search with."""

    dependencies: ClassVar = [("directory", "0002_tables")]
    operations: ClassVar = [
        *(
            migrations.RunSQL(protect_shared_table(f"directory.{table}"))
            for table in ("record", "line", "word")
        ),
        migrations.RunSQL(
            protect_controller_table("directory.public_page", "SELECT, INSERT, UPDATE, DELETE")
        ),
        migrations.RunSQL((SQL / "searching.sql").read_text()),
    ]
