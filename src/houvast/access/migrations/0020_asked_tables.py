import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0019_compartments"),
    ]

    operations = [
        migrations.CreateModel(
            name="AskQueue",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("form_id", models.UUIDField(unique=True)),
                ("next_at", models.DateTimeField()),
            ],
            options={
                "db_table": '"signin"."ask_queue"',
            },
        ),
        migrations.CreateModel(
            name="AskToll",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("spent_hash", models.BinaryField(unique=True)),
            ],
            options={
                "db_table": '"signin"."ask_toll"',
            },
        ),
        migrations.CreateModel(
            name="AskedPart",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("thread_id", models.UUIDField()),
                ("file_id", models.UUIDField()),
                ("number", models.PositiveSmallIntegerField()),
                ("sealed", models.BinaryField()),
            ],
            options={
                "db_table": '"access"."asked_part"',
                "constraints": [
                    models.UniqueConstraint(fields=("file_id", "number"), name="one_asked_part_a_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="AskedThread",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("function_key_id", models.UUIDField()),
                ("form_id", models.UUIDField()),
                ("state", models.CharField(max_length=16)),
                ("waits", models.BooleanField()),
                ("lookup", models.BinaryField(unique=True)),
                ("sealed", models.BinaryField()),
                ("lapses_on", models.DateField()),
            ],
            options={
                "db_table": '"access"."asked_thread"',
                "indexes": [models.Index(fields=["function_key_id", "state"], name="asked_thread_by_team")],
            },
        ),
        migrations.CreateModel(
            name="AskedWord",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("thread_id", models.UUIDField()),
                ("number", models.PositiveSmallIntegerField()),
                ("author", models.CharField(max_length=8)),
                ("for_desk", models.BinaryField()),
                ("for_asker", models.BinaryField()),
            ],
            options={
                "db_table": '"access"."asked_word"',
                "constraints": [
                    models.UniqueConstraint(fields=("thread_id", "number"), name="one_asked_word_a_number")
                ],
            },
        ),
        migrations.CreateModel(
            name="AskForm",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("function_key_id", models.UUIDField()),
                ("slug", models.CharField(max_length=40, unique=True)),
                ("is_open", models.BooleanField()),
                ("languages", models.CharField(max_length=40)),
                ("days", models.PositiveSmallIntegerField()),
                ("numbers", models.JSONField(default=list)),
                ("anchor", models.BinaryField()),
            ],
            options={
                "db_table": '"access"."ask_form"',
                "constraints": [
                    models.UniqueConstraint(fields=("controller_id",), name="one_ask_form_a_service")
                ],
            },
        ),
        migrations.CreateModel(
            name="AskTally",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("form_id", models.UUIDField()),
                ("kind", models.CharField(max_length=8)),
                ("hour", models.DateTimeField()),
                ("count", models.PositiveIntegerField()),
            ],
            options={
                "db_table": '"signin"."ask_tally"',
                "constraints": [
                    models.UniqueConstraint(fields=("form_id", "kind", "hour"), name="one_tally_an_hour")
                ],
            },
        ),
    ]
