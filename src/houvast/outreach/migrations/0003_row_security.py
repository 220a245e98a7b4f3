"""Closes the tables of outreach: rounds are their team's, a remembered name is its worker's alone.

A team's log is opened by a member of that team. No remembered name is kept longer than the longest a service
may choose, whatever the application asks for.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    protect_controller_table,
    protect_dossier_table,
    protect_user_table,
    restrict,
)

SQL = Path(__file__).parent / "sql"
OWN_TEAM = "team_id = ANY (ARRAY(SELECT access.my_function_keys()))"
NOT_FOR_LONG = "lapses_on <= (now() AT TIME ZONE 'Europe/Brussels')::date + 90"


class Migration(migrations.Migration):
    """Row security on; what is past its day goes."""

    dependencies: ClassVar = [("outreach", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("outreach.team_log", "SELECT, INSERT")),
        migrations.RunSQL(restrict("outreach.team_log", "insert", OWN_TEAM)),
        migrations.RunSQL(
            protect_dossier_table("outreach.round", "SELECT, INSERT, UPDATE (content), DELETE")
        ),
        migrations.RunSQL(protect_user_table("outreach.remembered")),
        migrations.RunSQL(restrict("outreach.remembered", "insert", NOT_FOR_LONG)),
        migrations.RunSQL(restrict("outreach.remembered", "update", NOT_FOR_LONG)),
        migrations.RunSQL(protect_controller_table("outreach.keeping", "SELECT, INSERT, UPDATE (days)")),
        migrations.RunSQL((SQL / "lapse.sql").read_text()),
    ]
