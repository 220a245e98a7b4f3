"""Parts of a consultation dossier: a room's, an extract's, a sheet's; giving an extract, letting go.

A parcel also goes to a seat: an invitation is sealed to the management of the organisation that is invited.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"
ME = "(SELECT access.current_user_id())"
HELD = "ANY (ARRAY(SELECT access.held_compartments()))"
KNOWN = "ANY (ARRAY(SELECT access.known_controllers()))"
SENT = (
    f"giver_id = {ME} AND from_compartment_id = {HELD} AND to_controller_id = {KNOWN} AND state = 'offered'"
    " AND EXISTS (SELECT FROM access.compartment c WHERE c.id = access.handover.from_compartment_id"
    " AND c.dossier_id = access.handover.from_dossier_id"
    " AND c.controller_id = access.handover.from_controller_id)"
    " AND EXISTS (SELECT FROM access.function_key k WHERE k.id = access.handover.to_function_id"
    " AND k.controller_id = access.handover.to_controller_id AND k.kind IN ('inbox', 'seat'))"
)


class Migration(migrations.Migration):
    """Four acts of the database, and whom a parcel may go to."""

    dependencies: ClassVar = [("access", "0023_end_referral_pages")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "cell_compartments.sql").read_text()),
        migrations.RunSQL(f"ALTER POLICY on_insert ON access.handover WITH CHECK ({SENT});"),
    ]
