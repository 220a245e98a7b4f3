"""The tables of an invited organisation's own side: taking part, extracts, receipts, slips."""

import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cell", "0010_documents"),
    ]

    operations = [
        migrations.CreateModel(
            name="Extract",
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
                ("tag", models.UUIDField()),
                ("until_on", models.DateField()),
                ("giver_id", models.UUIDField()),
                ("giver_version", models.PositiveSmallIntegerField(default=1)),
                ("signature", models.BinaryField()),
                ("recalled_at", models.DateTimeField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."extract"',
                "indexes": [models.Index(fields=["tag"], name="extract_by_tag")],
            },
        ),
        migrations.CreateModel(
            name="Kept",
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
                "db_table": '"cell"."kept"',
                "indexes": [models.Index(fields=["dossier_id", "created_at"], name="kept_in_time")],
            },
        ),
        migrations.CreateModel(
            name="Participation",
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
                ("tag", models.UUIDField()),
                ("last_discussed_on", models.DateField(null=True)),
                ("erase_on", models.DateField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."participation"',
                "indexes": [
                    models.Index(fields=["tag"], name="participation_by_tag"),
                    models.Index(fields=["erase_on"], name="participation_by_erase_on"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Receipt",
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
                ("extract_id", models.UUIDField()),
                ("controller_id", models.UUIDField()),
                ("function_id", models.UUIDField()),
                ("seen_at", models.DateTimeField(null=True)),
                ("recalled_at", models.DateTimeField(null=True)),
                ("confirmed_at", models.DateTimeField(null=True)),
                ("dropped_at", models.DateTimeField(null=True)),
            ],
            options={
                "db_table": '"cell"."receipt"',
                "indexes": [models.Index(fields=["function_id"], name="receipt_by_function")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("controller_id", "extract_id", "function_id"), name="one_receipt_a_seat"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Slip",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("tag", models.UUIDField()),
                ("to_function_id", models.UUIDField()),
                ("extract_id", models.UUIDField(null=True)),
                ("giver_id", models.UUIDField()),
                ("giver_version", models.PositiveSmallIntegerField(default=1)),
                ("sealed", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("expires_at", models.DateTimeField()),
            ],
            options={
                "db_table": '"cell"."slip"',
                "indexes": [models.Index(fields=["to_function_id", "tag"], name="slip_by_function")],
            },
        ),
    ]
