"""Closes the tables of assessment: by compartment like every dossier, and blind until the reveal.

What is written once stays as it was: no right to change an impression, an invitation or a locked sheet.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import hide, protect_dossier_table, restrict

SQL = Path(__file__).parent / "sql"
OWN = "user_id = (SELECT access.current_user_id())"
OPEN = "round_id = ANY (ARRAY(SELECT assessment.open_rounds()))"
ASKED = "round_id = ANY (ARRAY(SELECT assessment.invited_rounds()))"
MINE_TO_INVITE = "round_id = ANY (ARRAY(SELECT assessment.rounds_to_invite_to()))"
BEGUN = "state = 'open' AND revealed_on IS NULL AND begun_by = (SELECT access.current_user_id())"
REVEALED = "round_id = ANY (ARRAY(SELECT assessment.revealed_rounds()))"


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("assessment", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "blind.sql").read_text()),
        # A round begins open; its state moves in the database's own acts alone.
        migrations.RunSQL(protect_dossier_table("assessment.round", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.round", "insert", BEGUN)),
        migrations.RunSQL(protect_dossier_table("assessment.invitation", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.invitation", "insert", MINE_TO_INVITE)),
        migrations.RunSQL(
            protect_dossier_table("assessment.rating", "SELECT, INSERT, UPDATE (content), DELETE")
        ),
        migrations.RunSQL(restrict("assessment.rating", "insert", f"{OWN} AND {OPEN} AND {ASKED}")),
        migrations.RunSQL(protect_dossier_table("assessment.impression", "SELECT, INSERT")),
        migrations.RunSQL(protect_dossier_table("assessment.locked_rating", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.locked_rating", "insert", f"{OWN} AND {OPEN} AND {ASKED}")),
        migrations.RunSQL(hide("assessment.locked_rating", f"{OWN} OR {REVEALED}")),
        migrations.RunSQL(protect_dossier_table("assessment.judgement", "SELECT, INSERT")),
    ]
