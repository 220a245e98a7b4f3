"""What a receiver may do with an extract: read it until its day, or do away with it.

A partner's seats are known, as its inboxes are: invitations, extracts and slips are sealed to them.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"
MINE = "ANY (ARRAY(SELECT access.my_controllers()))"
KNOWN = "ANY (ARRAY(SELECT access.known_controllers()))"
SEEN = f"controller_id = {MINE} OR (kind IN ('inbox', 'seat') AND controller_id = {KNOWN})"


class Migration(migrations.Migration):
    """Acts of the database, one guard, and whose seats are seen."""

    dependencies: ClassVar = [("access", "0024_cell_compartments")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "extracts.sql").read_text()),
        migrations.RunSQL(f"ALTER POLICY on_select ON access.function_key USING ({SEEN});"),
    ]
