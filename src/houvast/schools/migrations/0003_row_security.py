"""Closes the tables of support to schools: a dossier is its team's, counters are for coaches and stewards.

Nothing is kept longer than the end of the next year after it was last changed, whatever the application asks
for; a protocol is kept a year longer than it may be valid.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    STEWARD,
    protect_dossier_table,
    protect_guarded_table,
    restrict,
)

SQL = Path(__file__).parent / "sql"
WORKERS = (
    "(controller_id = ANY (ARRAY(SELECT access.my_controllers_as('desk')))"
    " OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('guide')))"
    " OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach'))))"
)
READERS = f"({STEWARD} OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach'))))"
TWO_YEARS = "lapses_on <= (now() AT TIME ZONE 'Europe/Brussels')::date + 731"
FIVE_YEARS = "lapses_on <= (now() AT TIME ZONE 'Europe/Brussels')::date + 1827"


class Migration(migrations.Migration):
    """Row security on; what is past its day goes."""

    dependencies: ClassVar = [("schools", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table("schools.support", "SELECT, INSERT, UPDATE (content, lapses_on), DELETE")
        ),
        migrations.RunSQL(restrict("schools.support", "insert", TWO_YEARS)),
        migrations.RunSQL(restrict("schools.support", "update", TWO_YEARS)),
        migrations.RunSQL(protect_dossier_table("schools.step", "SELECT, INSERT, UPDATE (content), DELETE")),
        migrations.RunSQL(
            protect_dossier_table("schools.protocol", "SELECT, INSERT, UPDATE (content, lapses_on), DELETE")
        ),
        migrations.RunSQL(restrict("schools.protocol", "insert", FIVE_YEARS)),
        migrations.RunSQL(restrict("schools.protocol", "update", FIVE_YEARS)),
        migrations.RunSQL(
            protect_guarded_table(
                "schools.support_begun", "SELECT, INSERT", select=(READERS, None), insert=(None, WORKERS)
            )
        ),
        migrations.RunSQL((SQL / "lapse.sql").read_text()),
    ]
