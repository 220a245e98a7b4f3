"""Closes the tables of a room; a recall takes what was shown off; forgotten rooms go by themselves."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Row security on; the recall's trigger; the job that empties rooms nobody closed."""

    dependencies: ClassVar = [("cell", "0030_room_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("cell.shown", "SELECT, INSERT, UPDATE (taken_at), DELETE")),
        migrations.RunSQL(protect_dossier_table("cell.point", "SELECT, INSERT, DELETE")),
        migrations.RunSQL((SQL / "room.sql").read_text()),
    ]
