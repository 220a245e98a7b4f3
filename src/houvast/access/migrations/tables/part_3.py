"""Tables of access, part 3, as Django writes them."""

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids

OPERATIONS = [
    migrations.CreateModel(
        name="FunctionMember",
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
            ("user_id", models.UUIDField()),
            ("valid_from", models.DateTimeField(null=True)),
            ("valid_until", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"access"."function_member"',
            "indexes": [models.Index(fields=["user_id", "function_key_id"], name="member_by_user")],
        },
    ),
    migrations.CreateModel(
        name="Grant",
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
            ("receiver_kind", models.CharField(max_length=10)),
            ("receiver_id", models.UUIDField()),
            ("reason", models.CharField(max_length=16)),
            ("given_by", models.UUIDField()),
            ("valid_from", models.DateTimeField()),
            ("valid_until", models.DateTimeField(null=True)),
            ("lost_at", models.DateTimeField(null=True)),
            ("withdrawn_at", models.DateTimeField(null=True)),
            ("withdrawn_by", models.UUIDField(null=True)),
        ],
        options={
            "db_table": '"access"."grant"',
            "indexes": [models.Index(fields=["receiver_id", "compartment_id"], name="grant_by_receiver")],
        },
    ),
    migrations.CreateModel(
        name="KeyWrap",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("kind", models.CharField(max_length=20)),
            ("subject_id", models.UUIDField()),
            ("version", models.PositiveSmallIntegerField()),
            ("dossier_id", models.UUIDField(null=True)),
            ("receiver_id", models.UUIDField()),
            ("receiver_version", models.PositiveSmallIntegerField()),
            ("giver_id", models.UUIDField()),
            ("giver_version", models.PositiveSmallIntegerField(default=1)),
            ("sealed", models.BinaryField()),
            ("signature", models.BinaryField()),
        ],
        options={
            "db_table": '"keys"."wrap"',
            "indexes": [
                models.Index(fields=["receiver_id", "subject_id"], name="wrap_by_receiver"),
                models.Index(fields=["subject_id"], name="wrap_by_subject"),
            ],
        },
    ),
    migrations.CreateModel(
        name="Notice",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("user_id", models.UUIDField()),
            ("event", models.CharField(max_length=80)),
            ("dossier_id", models.UUIDField(null=True)),
            ("reference", models.CharField(default="", max_length=12)),
            ("by_id", models.UUIDField(null=True)),
            ("seen_at", models.DateTimeField(null=True)),
        ],
        options={
            "db_table": '"access"."notice"',
            "indexes": [models.Index(fields=["user_id", "seen_at"], name="notice_by_user")],
        },
    ),
    migrations.CreateModel(
        name="Partnership",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("controller_id", models.UUIDField()),
            ("partner_id", models.UUIDField()),
            ("partner_signing", models.BinaryField()),
            ("signature", models.BinaryField()),
            ("agreed_by", models.UUIDField()),
        ],
        options={
            "db_table": '"access"."partnership"',
            "constraints": [
                models.UniqueConstraint(fields=("controller_id", "partner_id"), name="one_partnership_each")
            ],
        },
    ),
    migrations.CreateModel(
        name="PublicKey",
        fields=[
            (
                "id",
                models.UUIDField(
                    default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                ),
            ),
            ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
            ("owner_id", models.UUIDField()),
            ("owner_kind", models.CharField(max_length=10)),
            ("controller_id", models.UUIDField()),
            ("version", models.PositiveSmallIntegerField()),
            ("encryption", models.BinaryField()),
            ("signing", models.BinaryField(null=True)),
            ("signature", models.BinaryField(null=True)),
        ],
        options={
            "db_table": '"keys"."public_key"',
            "constraints": [
                models.UniqueConstraint(
                    fields=("controller_id", "owner_id", "version"), name="one_public_key_a_version"
                )
            ],
        },
    ),
    migrations.CreateModel(
        name="RecoveryWrap",
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
            ("sealed", models.BinaryField()),
        ],
        options={
            "db_table": '"keys"."recovery_wrap"',
            "constraints": [
                models.UniqueConstraint(
                    fields=("controller_id", "version", "first_id", "second_id"), name="one_wrap_a_pair"
                )
            ],
        },
    ),
]
