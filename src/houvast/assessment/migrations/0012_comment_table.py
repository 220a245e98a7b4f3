"""Makes the table of what a person says of a judgement."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids


class Migration(migrations.Migration):
    """Ids beside sealed words."""

    dependencies: ClassVar = [("assessment", "0011_nameless_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Comment",
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
                ("judgement_id", models.UUIDField()),
                ("content", models.BinaryField()),
            ],
            options={"db_table": '"assessment"."comment"'},
        ),
    ]
