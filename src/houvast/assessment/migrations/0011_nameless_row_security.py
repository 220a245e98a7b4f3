"""Closes the table of nameless cases: it exists for the members of the team, today, and for nobody else.

Nobody deletes from it but the jobs, by date alone.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_guarded_table

SQL = Path(__file__).parent / "sql"
TEAM = "function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))"
WRITER = f"{TEAM} AND writer_id = (SELECT access.current_user_id())"


class Migration(migrations.Migration):
    """Row security on; after five years a block goes."""

    dependencies: ClassVar = [("assessment", "0010_nameless_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_guarded_table(
                "assessment.nameless",
                "SELECT, INSERT, UPDATE (writer_id, sealed, signature)",
                select=(TEAM, None),
                insert=(None, WRITER),
                update=(TEAM, WRITER),
            )
        ),
        migrations.RunSQL((SQL / "lapse_nameless.sql").read_text()),
    ]
