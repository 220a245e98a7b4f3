"""Recordings of questions: made for a service by its stewards, played to a visit of its pages."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_controller_table

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One table, closed, and what a visit may ask of it."""

    dependencies: ClassVar = [("access", "0017_log_of_fill_pages")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Recording",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("key", models.CharField(max_length=60)),
                ("language", models.CharField(max_length=8)),
                ("kind", models.CharField(max_length=8)),
                ("sound", models.BinaryField()),
            ],
            options={
                "db_table": '"access"."recording"',
                "constraints": [
                    models.UniqueConstraint(
                        fields=("controller_id", "key", "language"), name="one_recording_a_question"
                    )
                ],
            },
        ),
        migrations.RunSQL(protect_controller_table("access.recording", "SELECT, INSERT, DELETE")),
        migrations.RunSQL((SQL / "recordings.sql").read_text()),
    ]
