"""Tables of what happens around a case: decisions filed on paper, and counters of a quarter."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids


class Migration(migrations.Migration):
    """Two tables."""

    dependencies: ClassVar = [("cell", "0003_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Filing",
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
                ("step_id", models.UUIDField()),
                ("filed_by", models.UUIDField(null=True)),
                ("filed_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": '"cell"."filing"'},
        ),
        migrations.CreateModel(
            name="CaseCounted",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("quarter", models.CharField(max_length=7)),
                ("what", models.CharField(max_length=12)),
            ],
            options={
                "db_table": '"cell"."case_counted"',
                "indexes": [
                    models.Index(fields=["controller_id", "quarter"], name="case_counted_by_quarter")
                ],
            },
        ),
    ]
