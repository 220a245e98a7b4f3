"""Closes the tables of guidance: each row exists for who holds its compartment, and for nobody else.

Content is written once: the application may change an entry's state and due day, never its words.
"""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("guidance", "0002_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table("guidance.trajectory")),
        migrations.RunSQL(
            protect_dossier_table("guidance.entry", "SELECT, INSERT, UPDATE (state, due_on), DELETE")
        ),
    ]
