"""Closes the desk's tables: each row exists for who holds its compartment, and for nobody else."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table

TABLES = ("desk.question", "desk.clarification", "desk.agreement", "desk.decision")


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("desk", "0002_tables")]
    operations: ClassVar = [migrations.RunSQL(protect_dossier_table(table)) for table in TABLES]
