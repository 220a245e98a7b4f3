"""The tables of a meeting that is held: what a room shows, and the points of an item."""

import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cell", "0021_taking_part_row_security"),
    ]

    operations = [
        migrations.CreateModel(
            name="Point",
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
                ("item_id", models.UUIDField()),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."point"',
                "indexes": [models.Index(fields=["item_id", "created_at"], name="point_in_time")],
            },
        ),
        migrations.CreateModel(
            name="Shown",
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
                ("item_id", models.UUIDField()),
                ("extract_id", models.UUIDField(null=True)),
                ("point_id", models.UUIDField(null=True)),
                ("taken_at", models.DateTimeField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."shown"',
                "indexes": [
                    models.Index(fields=["item_id", "created_at"], name="shown_in_time"),
                    models.Index(fields=["extract_id"], name="shown_by_extract"),
                ],
            },
        ),
    ]
