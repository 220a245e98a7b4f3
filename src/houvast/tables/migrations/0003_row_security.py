"""Closes the rows of round tables: a dossier is its team's, nameless counters are their service's.

Nothing is kept longer than the end of the next year after it was last changed, whatever the application asks
for.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    CONTROLLER,
    protect_dossier_table,
    protect_guarded_table,
    restrict,
)

SQL = Path(__file__).parent / "sql"
TWO_YEARS = "lapses_on <= (now() AT TIME ZONE 'Europe/Brussels')::date + 731"


class Migration(migrations.Migration):
    """Row security on; what is past its day goes."""

    dependencies: ClassVar = [("tables", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table("tables.round_table", "SELECT, INSERT, UPDATE (content, lapses_on), DELETE")
        ),
        migrations.RunSQL(restrict("tables.round_table", "insert", TWO_YEARS)),
        migrations.RunSQL(restrict("tables.round_table", "update", TWO_YEARS)),
        migrations.RunSQL(protect_dossier_table("tables.entry", "SELECT, INSERT, UPDATE (content), DELETE")),
        migrations.RunSQL(
            protect_guarded_table(
                "tables.count", "SELECT, INSERT", select=(CONTROLLER, None), insert=(None, CONTROLLER)
            )
        ),
        migrations.RunSQL((SQL / "lapse.sql").read_text()),
    ]
