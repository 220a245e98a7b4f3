"""Adds the table of answers as they were given to the asker."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids


class Migration(migrations.Migration):
    """One table."""

    dependencies: ClassVar = [("desk", "0005_texts")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Told",
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
                "db_table": '"desk"."told"',
            },
        ),
    ]
