"""Closes the table of persons: a person exists for who holds the dossier, and for nobody else."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_dossier_table


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("people", "0002_tables")]
    operations: ClassVar = [migrations.RunSQL(protect_dossier_table("people.person"))]
