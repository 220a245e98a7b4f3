"""Tables of access, part 1, as Django writes them."""

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids

OPERATIONS = [
    migrations.CreateModel(
        name="Absence",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("user_id", models.UUIDField()),
            ("first_day", models.DateField()),
            ("last_day", models.DateField()),
            ("declared_by", models.UUIDField()),
        ],
        options={
            "db_table": '"access"."absence"',
        },
    ),
    migrations.CreateModel(
        name="Account",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("login_name", models.CharField(max_length=120, unique=True)),
            ("state", models.CharField(max_length=24)),
            ("language", models.CharField(default="nl", max_length=2)),
            ("salt", models.BinaryField(null=True)),
            ("memory_kib", models.PositiveIntegerField(null=True)),
            ("passes", models.PositiveSmallIntegerField(null=True)),
            ("verifier", models.BinaryField(null=True)),
            ("totp_sealed", models.BinaryField(null=True)),
            ("totp_last_step", models.BigIntegerField(default=0)),
            ("password_changed_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"signin"."account"',
        },
    ),
    migrations.CreateModel(
        name="Compartment",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("dossier_id", models.UUIDField()),
            ("controller_id", models.UUIDField()),
            ("kind", models.CharField(max_length=16)),
            ("version", models.PositiveSmallIntegerField(default=1)),
            ("public", models.BinaryField()),
        ],
        options={
            "db_table": '"access"."compartment"',
        },
    ),
    migrations.CreateModel(
        name="Confidentiality",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("user_id", models.UUIDField()),
            ("kind", models.CharField(max_length=24)),
            ("citation", models.CharField(max_length=80)),
            ("recorded_by", models.UUIDField(null=True)),
        ],
        options={
            "db_table": '"access"."confidentiality"',
        },
    ),
    migrations.CreateModel(
        name="Controller",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("name", models.CharField(max_length=200)),
            ("language", models.CharField(default="nl", max_length=2)),
            ("regime", models.CharField(max_length=60)),
        ],
        options={
            "db_table": '"access"."controller"',
        },
    ),
    migrations.CreateModel(
        name="ControllerKey",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField(unique=True)),
            ("signing_public", models.BinaryField()),
        ],
        options={
            "db_table": '"keys"."controller_key"',
        },
    ),
    migrations.CreateModel(
        name="Dossier",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("track", models.CharField(max_length=16)),
            ("legal_ground", models.CharField(max_length=80)),
            ("main_compartment_id", models.UUIDField()),
            ("reference", models.CharField(max_length=12)),
            ("state", models.CharField(default="open", max_length=32)),
            ("due_on", models.DateField(null=True)),
        ],
        options={
            "db_table": '"access"."dossier"',
        },
    ),
    migrations.CreateModel(
        name="Emergency",
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
            ("content", models.BinaryField()),
        ],
        options={
            "db_table": '"access"."emergency"',
        },
    ),
    migrations.CreateModel(
        name="FunctionKey",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("kind", models.CharField(max_length=10)),
            ("name", models.CharField(max_length=120)),
            ("version", models.PositiveSmallIntegerField(default=1)),
        ],
        options={
            "db_table": '"access"."function_key"',
        },
    ),
    migrations.CreateModel(
        name="Handover",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("kind", models.CharField(max_length=40)),
            ("from_controller_id", models.UUIDField()),
            ("from_dossier_id", models.UUIDField()),
            ("from_compartment_id", models.UUIDField()),
            ("to_controller_id", models.UUIDField()),
            ("to_function_id", models.UUIDField()),
            ("giver_id", models.UUIDField()),
            ("return_public", models.BinaryField()),
            ("state", models.CharField(max_length=16)),
            ("parcel", models.BinaryField(null=True)),
            ("signature", models.BinaryField(null=True)),
            ("answer", models.BinaryField(null=True)),
            ("answered_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"access"."handover"',
        },
    ),
    migrations.CreateModel(
        name="Installation",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("kind", models.CharField(max_length=16, unique=True)),
        ],
        options={
            "db_table": '"signin"."installation"',
        },
    ),
]
