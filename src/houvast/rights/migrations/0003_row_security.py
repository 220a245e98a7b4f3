"""Closes the tables of rights: traces are their writer's, numbers the service's, evenings the team's."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    protect_controller_table,
    protect_guarded_table,
    protect_user_table,
)

# A roster exists for the members of its team, today, and for nobody else of the service.
TEAM = "function_key_id = ANY (ARRAY(SELECT access.my_function_keys()))"
WRITER = f"{TEAM} AND writer_id = (SELECT access.current_user_id())"


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("rights", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_user_table("rights.trace")),
        migrations.RunSQL(protect_controller_table("rights.help_number", "SELECT, INSERT, DELETE")),
        migrations.RunSQL(
            protect_guarded_table(
                "rights.evening",
                "SELECT, INSERT, UPDATE (writer_id, sealed, signature), DELETE",
                select=(TEAM, None),
                insert=(None, WRITER),
                update=(TEAM, WRITER),
                delete=(TEAM, None),
            )
        ),
    ]
