"""A service's own texts: its people read them, its stewards write them."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_controller_table


class Migration(migrations.Migration):
    """One table, closed."""

    dependencies: ClassVar = [("desk", "0004_referrals")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Text",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("kind", models.CharField(max_length=20)),
                ("language", models.CharField(max_length=2)),
                ("subject", models.CharField(max_length=200)),
                ("body", models.TextField()),
            ],
            options={
                "db_table": '"desk"."text"',
                "constraints": [
                    models.UniqueConstraint(
                        fields=("controller_id", "kind", "language"), name="one_text_a_kind_and_language"
                    )
                ],
            },
        ),
        migrations.RunSQL(
            protect_controller_table("desk.text", "SELECT, INSERT, UPDATE (subject, body), DELETE")
        ),
    ]
