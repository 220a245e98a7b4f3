"""Closes the tables of the case consultation: each row is its dossier's."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("cell", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_dossier_table(
                "cell.cell",
                "SELECT, INSERT, UPDATE (content, coordinator_function_id, mayor_function_id,"
                " police_function_id, prevention_function_id)",
            )
        ),
        migrations.RunSQL(protect_dossier_table("cell.seat", "SELECT, INSERT, UPDATE (content), DELETE")),
        migrations.RunSQL(
            protect_dossier_table("cell.organisation", "SELECT, INSERT, UPDATE (content), DELETE")
        ),
        migrations.RunSQL(
            protect_dossier_table(
                'cell."case"', "SELECT, INSERT, UPDATE (content, last_discussed_on, erase_on), DELETE"
            )
        ),
        migrations.RunSQL(protect_dossier_table("cell.step", "SELECT, INSERT, UPDATE (content), DELETE")),
        migrations.RunSQL(
            protect_dossier_table("cell.meeting", "SELECT, INSERT, UPDATE (content, held_at, state), DELETE")
        ),
        migrations.RunSQL(
            protect_dossier_table("cell.item", "SELECT, INSERT, UPDATE (content, place, state), DELETE")
        ),
        migrations.RunSQL(
            protect_dossier_table("cell.invitation", "SELECT, INSERT, UPDATE (content), DELETE")
        ),
    ]
