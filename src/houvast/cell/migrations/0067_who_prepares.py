"""Who sits in a cell reads it; only who prepares changes its seats, keys, organisations and meetings.

Whoever could name another key the coordinators' would be given the next case (law of 30 July 2018,
art. 3 §2).
"""

from typing import ClassVar, Final

from django.db import migrations

PREPARED: Final = (
    "dossier_id = ANY (ARRAY(SELECT d.id FROM access.dossier d WHERE d.controller_id = ANY (ARRAY("
    "SELECT access.my_controllers_as('coordinator') UNION ALL SELECT access.my_controllers_as('mayor')))))"
)
ALL: Final = ("INSERT", "UPDATE", "DELETE")
# A document is taken note of by every seat: that changes it. Nobody but who prepares writes or removes one.
WRITTEN: Final = {
    "cell.cell": ALL,
    "cell.seat": ALL,
    "cell.organisation": ALL,
    "cell.meeting": ALL,
    "cell.document": ("INSERT", "DELETE"),
}


def only(table: str, command: str) -> str:
    """Returns the SQL of a condition that holds besides a table's other policies."""
    using = "" if command == "INSERT" else f" USING ({PREPARED})"
    check = "" if command == "DELETE" else f" WITH CHECK ({PREPARED})"
    name = f"only_{command.lower()}"
    return f"CREATE POLICY {name} ON {table} AS RESTRICTIVE FOR {command} TO houvast_app{using}{check};"


class Migration(migrations.Migration):
    """Policies besides those that are there."""

    dependencies: ClassVar = [("cell", "0066_parts_alone")]
    operations: ClassVar = [
        migrations.RunSQL("".join(only(table, each) for each in commands))
        for table, commands in WRITTEN.items()
    ]
