"""Closes the tables of an organisation's own side: who receives an extract or a slip can only read it."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table, protect_guarded_table

SQL = Path(__file__).parent / "sql"
ME = "(SELECT access.current_user_id())"
HELD = "ANY (ARRAY(SELECT access.held_compartments()))"
MINE = "ANY (ARRAY(SELECT access.my_function_keys()))"
# Whoever takes part in a consultation, on whichever side, and nobody else.
TAKES_PART = (
    "EXISTS (SELECT FROM access.dossier d WHERE d.track = 'consultation'"
    " AND d.main_compartment_id = ANY (ARRAY(SELECT access.held_compartments())))"
)
NEWEST = (
    "giver_version = (SELECT max(k.version) FROM keys.public_key k"
    f" WHERE k.owner_id = {ME} AND k.signature IS NOT NULL)"
)
GIVEN = (
    f"giver_id = {ME} AND {NEWEST} AND {TAKES_PART}"
    " AND expires_at > now() AND expires_at < now() + interval '100 days'"
    " AND EXISTS (SELECT FROM access.function_key k"
    " WHERE k.id = cell.slip.to_function_id AND k.kind = 'seat')"
    " AND (extract_id IS NULL OR EXISTS (SELECT FROM cell.extract e WHERE e.id = cell.slip.extract_id))"
)
OPEN_SLIP = f"to_function_id = {MINE} AND expires_at > now()"
OWN_EXTRACT = (
    f"compartment_id = {HELD} AND seen_at IS NULL AND recalled_at IS NULL AND confirmed_at IS NULL"
    " AND dropped_at IS NULL AND EXISTS (SELECT FROM access.compartment c"
    " WHERE c.id = cell.receipt.compartment_id AND c.dossier_id = cell.receipt.dossier_id"
    " AND c.controller_id = cell.receipt.controller_id)"
)
WRITTEN_BY_ITS_GIVER = (
    "CREATE POLICY only_insert ON cell.extract AS RESTRICTIVE FOR INSERT TO houvast_app"
    f" WITH CHECK (compartment_id = {HELD} AND giver_id = {ME} AND {NEWEST});"
    "CREATE POLICY only_update ON cell.extract AS RESTRICTIVE FOR UPDATE TO houvast_app"
    f" USING (compartment_id = {HELD}) WITH CHECK (compartment_id = {HELD});"
    "CREATE POLICY only_delete ON cell.extract AS RESTRICTIVE FOR DELETE TO houvast_app"
    f" USING (compartment_id = {HELD});"
)


class Migration(migrations.Migration):
    """Row security on; the acts on receipts and slips; what is past its day goes."""

    dependencies: ClassVar = [("cell", "0020_taking_part_tables"), ("access", "0025_extracts")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table(
                "cell.participation", "SELECT, INSERT, UPDATE (content, last_discussed_on, erase_on), DELETE"
            )
        ),
        migrations.RunSQL(protect_dossier_table("cell.kept", "SELECT, INSERT, UPDATE (content), DELETE")),
        migrations.RunSQL(
            protect_dossier_table("cell.extract", "SELECT, INSERT, UPDATE (recalled_at), DELETE")
        ),
        migrations.RunSQL(WRITTEN_BY_ITS_GIVER),
        migrations.RunSQL(
            protect_guarded_table(
                "cell.receipt",
                "SELECT, INSERT, DELETE",
                select=(f"compartment_id = {HELD} OR function_id = {MINE}", None),
                insert=(None, OWN_EXTRACT),
                delete=(f"compartment_id = {HELD}", None),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "cell.slip",
                "SELECT, INSERT, DELETE",
                select=(OPEN_SLIP, None),
                insert=(None, GIVEN),
                delete=(f"to_function_id = {MINE}", None),
            )
        ),
        migrations.RunSQL((SQL / "taking_part.sql").read_text()),
    ]
