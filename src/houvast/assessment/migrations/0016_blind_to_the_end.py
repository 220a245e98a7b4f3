"""Closes what a round left open: its end by date, two acts at once, sheets deleted, impressions elsewhere.

The functions of blind.sql are replaced, not edited: an installation may have run them long ago.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import restrict

SQL = Path(__file__).parent / "sql"
OF_MY_SHEET = (
    "(rating_id, compartment_id) IN"
    " (SELECT o.rating_id, o.compartment_id FROM assessment.own_open_ratings() o)"
)


class Migration(migrations.Migration):
    """A rater's part ends with its round, and its first impression is theirs, in a round that is open."""

    dependencies: ClassVar = [("assessment", "0015_exercise_row_security")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "blind_to_the_end.sql").read_text()),
        migrations.RunSQL(restrict("assessment.impression", "insert", OF_MY_SHEET)),
    ]
