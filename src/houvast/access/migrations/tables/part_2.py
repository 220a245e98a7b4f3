"""Tables of access, part 2, as Django writes them."""

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids

OPERATIONS = [
    migrations.CreateModel(
        name="Invitation",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("account_id", models.UUIDField()),
            ("code_hash", models.BinaryField(unique=True)),
            ("anchor_sealed", models.BinaryField()),
            ("expires_at", models.DateTimeField()),
            ("used_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"signin"."invitation"',
        },
    ),
    migrations.CreateModel(
        name="RecoveryOpening",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("version", models.PositiveSmallIntegerField()),
            ("purpose", models.CharField(max_length=16)),
            ("for_user_id", models.UUIDField(null=True)),
            ("first_id", models.UUIDField()),
            ("second_id", models.UUIDField()),
            ("half", models.BinaryField(null=True)),
            ("ended_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"keys"."recovery_opening"',
        },
    ),
    migrations.CreateModel(
        name="RecoveryRehearsal",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("version", models.PositiveSmallIntegerField()),
            ("first_id", models.UUIDField()),
            ("second_id", models.UUIDField()),
            ("wraps_proven", models.PositiveSmallIntegerField()),
        ],
        options={
            "db_table": '"keys"."recovery_rehearsal"',
        },
    ),
    migrations.CreateModel(
        name="Session",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("account_id", models.UUIDField()),
            ("cookie_hash", models.BinaryField(unique=True)),
            ("token_hash", models.BinaryField(unique=True)),
            ("sealed", models.BinaryField(null=True)),
            ("device", models.CharField(default="", max_length=80)),
            ("awaits", models.CharField(default="", max_length=12)),
            ("last_seen_at", models.DateTimeField()),
            ("expires_at", models.DateTimeField()),
            ("ended_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"signin"."session"',
        },
    ),
    migrations.CreateModel(
        name="User",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("home_id", models.UUIDField()),
            ("name", models.CharField(max_length=120)),
            ("language", models.CharField(default="nl", max_length=2)),
            ("state", models.CharField(max_length=24)),
        ],
        options={
            "db_table": '"access"."user"',
        },
    ),
    migrations.CreateModel(
        name="UserFunction",
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
            ("function", models.CharField(max_length=20)),
            ("valid_from", models.DateTimeField()),
            ("valid_until", models.DateTimeField(null=True)),
            ("given_by", models.UUIDField(null=True)),
        ],
        options={
            "db_table": '"access"."user_function"',
        },
    ),
    migrations.CreateModel(
        name="Attempt",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("kind", models.CharField(max_length=10)),
            ("subject_hash", models.BinaryField()),
        ],
        options={
            "db_table": '"signin"."attempt"',
            "indexes": [models.Index(fields=["subject_hash", "created_at"], name="attempt_by_subject")],
        },
    ),
    migrations.CreateModel(
        name="Bundle",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("account_id", models.UUIDField()),
            ("kind", models.CharField(max_length=10)),
            ("salt", models.BinaryField(null=True)),
            ("wrapped", models.BinaryField()),
        ],
        options={
            "db_table": '"signin"."bundle"',
            "constraints": [models.UniqueConstraint(fields=("account_id", "kind"), name="one_bundle_a_kind")],
        },
    ),
    migrations.CreateModel(
        name="Device",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("account_id", models.UUIDField()),
            ("device_hash", models.BinaryField()),
            ("seen_at", models.DateTimeField()),
        ],
        options={
            "db_table": '"signin"."device"',
            "constraints": [
                models.UniqueConstraint(fields=("account_id", "device_hash"), name="one_device_an_account")
            ],
        },
    ),
    migrations.CreateModel(
        name="Draft",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("user_id", models.UUIDField()),
            ("form", models.CharField(max_length=60)),
            ("subject_id", models.UUIDField()),
            ("sealed", models.BinaryField()),
            ("saved_at", models.DateTimeField()),
        ],
        options={
            "db_table": '"access"."draft"',
            "constraints": [
                models.UniqueConstraint(fields=("user_id", "form", "subject_id"), name="one_draft_a_form")
            ],
        },
    ),
]
