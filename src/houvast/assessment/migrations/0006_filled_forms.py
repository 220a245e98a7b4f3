"""Makes the table of forms filled in outside a round."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids


class Migration(migrations.Migration):
    """Tables before row security."""

    dependencies: ClassVar = [("assessment", "0005_own_version_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="FilledForm",
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
                ("user_id", models.UUIDField()),
                ("state", models.CharField(max_length=10)),
                ("due_on", models.DateField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={"db_table": '"assessment"."filled_form"'},
        ),
    ]
