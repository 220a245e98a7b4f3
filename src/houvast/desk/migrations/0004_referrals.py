"""Referrals and their steps: each row exists for who holds its compartment."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_dossier_table

RIGHTS = {
    "desk.referral": "SELECT, INSERT, DELETE, UPDATE (state, due_on, content)",
    "desk.referral_step": "SELECT, INSERT, DELETE",
}


def _ids() -> list[tuple[str, models.Field]]:  # type: ignore[type-arg]
    return [
        (
            "id",
            models.UUIDField(
                default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
            ),
        ),
        ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
        ("dossier_id", models.UUIDField()),
        ("compartment_id", models.UUIDField()),
    ]


class Migration(migrations.Migration):
    """Two tables, closed."""

    dependencies: ClassVar = [("desk", "0003_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Referral",
            fields=[
                *_ids(),
                ("state", models.CharField(max_length=16)),
                ("due_on", models.DateField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={"db_table": '"desk"."referral"'},
        ),
        migrations.CreateModel(
            name="ReferralStep",
            fields=[*_ids(), ("about_id", models.UUIDField()), ("content", models.BinaryField())],
            options={"db_table": '"desk"."referral_step"'},
        ),
        *(migrations.RunSQL(protect_dossier_table(table, rights)) for table, rights in RIGHTS.items()),
    ]
