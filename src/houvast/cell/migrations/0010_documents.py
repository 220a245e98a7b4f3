"""A table for the documents of a cell and its exercises on roles, closed as every other."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_dossier_table


class Migration(migrations.Migration):
    """The table, then row security on it."""

    dependencies: ClassVar = [("cell", "0005_case_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Document",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("dossier_id", models.UUIDField()),
                ("compartment_id", models.UUIDField()),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."document"',
                "indexes": [models.Index(fields=["dossier_id", "created_at"], name="cell_document_in_time")],
            },
        ),
        migrations.RunSQL(protect_dossier_table("cell.document", "SELECT, INSERT, UPDATE (content), DELETE")),
    ]
