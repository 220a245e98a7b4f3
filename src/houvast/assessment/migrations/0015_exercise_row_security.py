"""Closes the tables of exercises: figures and choices on fictional cases only, one's own until the reveal.

A restrictive policy refuses an overall figure, and what remains of a sheet, in a dossier of any other track;
and a first figure from whoever the draw did not ask. What was given is never changed.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import hide, protect_dossier_table, protect_user_table, restrict

SQL = Path(__file__).parent / "sql"
OWN = "user_id = (SELECT access.current_user_id())"
LEARNING = "dossier_id = ANY (ARRAY(SELECT assessment.learning_dossiers()))"
OPEN = "round_id = ANY (ARRAY(SELECT assessment.open_rounds()))"
ASKED = "round_id = ANY (ARRAY(SELECT assessment.invited_rounds()))"
FIRST = (
    "(moment = 'last' OR moment = 'first' AND dossier_id = ANY (ARRAY(SELECT assessment.asked_first_in())))"
)
OVER = "round_id = ANY (ARRAY(SELECT assessment.practised_rounds()))"
FINISHED = "dossier_id = ANY (ARRAY(SELECT assessment.finished_exercises()))"
LED = "round_id = ANY (ARRAY(SELECT assessment.led_rounds_over()))"
WITHIN = "lapses_on <= (now() AT TIME ZONE 'Europe/Brussels')::date + 915"
MINE = f"{LEARNING} AND {OWN} AND {OPEN} AND {ASKED}"


class Migration(migrations.Migration):
    """Row security on; an exercise lapses by its day."""

    dependencies: ClassVar = [("assessment", "0014_exercise_tables")]
    operations: ClassVar = [
        migrations.RunSQL((SQL / "exercises.sql").read_text()),
        migrations.RunSQL(protect_dossier_table("assessment.exercise", "SELECT, INSERT, UPDATE (content)")),
        migrations.RunSQL(restrict("assessment.exercise", "insert", f"{LEARNING} AND {WITHIN}")),
        # The database alone draws.
        migrations.RunSQL(protect_dossier_table("assessment.draw", "SELECT")),
        migrations.RunSQL(hide("assessment.draw", f"{OWN} OR {FINISHED}")),
        migrations.RunSQL(protect_dossier_table("assessment.overall", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.overall", "insert", f"{MINE} AND {FIRST}")),
        # Nobody ever sees another's first figure; it goes with the round's keys.
        migrations.RunSQL(hide("assessment.overall", f"{OWN} OR (moment = 'last' AND {OVER})")),
        migrations.RunSQL(protect_dossier_table("assessment.practised", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.practised", "insert", MINE)),
        migrations.RunSQL(hide("assessment.practised", f"{OWN} OR {OVER}")),
        migrations.RunSQL(protect_dossier_table("assessment.panel", "SELECT, INSERT")),
        migrations.RunSQL(restrict("assessment.panel", "insert", f"{LEARNING} AND {LED}")),
        migrations.RunSQL(protect_user_table("assessment.upkeep")),
    ]
