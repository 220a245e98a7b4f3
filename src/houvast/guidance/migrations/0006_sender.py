"""The neutral sender of a service's letters: its people read it, its stewards write it."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_controller_table


class Migration(migrations.Migration):
    """One table, closed."""

    dependencies: ClassVar = [("guidance", "0005_threads")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Sender",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("lines", models.TextField()),
            ],
            options={
                "db_table": '"guidance"."sender"',
                "constraints": [
                    models.UniqueConstraint(fields=("controller_id",), name="one_sender_a_service")
                ],
            },
        ),
        migrations.RunSQL(
            protect_controller_table("guidance.sender", "SELECT, INSERT, UPDATE (lines), DELETE")
        ),
    ]
