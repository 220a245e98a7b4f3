"""Closes the tables of the clock, the roster, the danger line and the counts.

What a team shares exists for its members, today, and for nobody else of the service. Counts are added by
whoever works at the desk and read by its team. Figures released are the service's, and nobody changes them.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    CONTROLLER,
    protect_controller_table,
    protect_dossier_table,
    protect_guarded_table,
)

SQL = Path(__file__).parent / "sql"
TEAM = "function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))"
MINE = "writer_id = (SELECT access.current_user_id())"
WRITER = f"{TEAM} AND {MINE}"
AT_THE_DESK = "controller_id = ANY (ARRAY(SELECT access.my_controllers_as('desk')))"
TAKER = f"{TEAM} AND taken_by_id = (SELECT access.current_user_id())"


class Migration(migrations.Migration):
    """Row security on; what a team keeps for a while goes."""

    dependencies: ClassVar = [("desk", "0008_duty_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_controller_table("desk.entrance_clock", "SELECT, INSERT, UPDATE (days), DELETE")
        ),
        migrations.RunSQL(protect_controller_table("desk.closed_day", "SELECT, INSERT, DELETE")),
        migrations.RunSQL(protect_dossier_table("desk.first_answer")),
        migrations.RunSQL(protect_dossier_table("desk.passed_line", "SELECT, INSERT, DELETE")),
        migrations.RunSQL(protect_dossier_table("desk.danger_entry", "SELECT, INSERT, DELETE")),
        migrations.RunSQL(
            protect_guarded_table(
                "desk.shift",
                "SELECT, INSERT, UPDATE (writer_id, sealed, signature), DELETE",
                select=(TEAM, None),
                insert=(None, WRITER),
                update=(TEAM, WRITER),
                delete=(TEAM, None),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "desk.passed_on",
                "SELECT, INSERT, UPDATE (taken_by_id, taken_at)",
                select=(TEAM, None),
                insert=(None, WRITER),
                update=(TEAM, TAKER),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "desk.danger_call",
                "SELECT, INSERT, UPDATE (writer_id, sealed, signature), DELETE",
                select=(TEAM, None),
                insert=(None, WRITER),
                update=(TEAM, WRITER),
                delete=(TEAM, None),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "desk.counter",
                "SELECT, INSERT, UPDATE (writer_id, sealed, signature)",
                select=(TEAM, None),
                insert=(None, f"{AT_THE_DESK} AND {MINE}"),
                update=(TEAM, WRITER),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "desk.released_figures",
                "SELECT, INSERT",
                select=(CONTROLLER, None),
                insert=(None, AT_THE_DESK),
            )
        ),
        migrations.RunSQL((SQL / "lapse_team_things.sql").read_text()),
    ]
