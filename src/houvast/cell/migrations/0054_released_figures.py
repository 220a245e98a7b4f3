"""Figures released: for mayor, coordinator and prevention; what is erased by its day counts too."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_guarded_table

SQL = Path(__file__).parent / "sql"
PREPARING = (
    "(controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coordinator')))"
    " OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('mayor'))))"
)
READING = f"({PREPARING} OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('prevention'))))"


class Migration(migrations.Migration):
    """The table, row security on it, and a count where the jobs erase."""

    dependencies: ClassVar = [("cell", "0053_changed_answers")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="ReleasedFigures",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("period", models.CharField(max_length=7)),
                ("figures", models.JSONField()),
            ],
            options={
                "db_table": '"cell"."released_figures"',
                "constraints": [
                    models.UniqueConstraint(
                        fields=["controller_id", "period"], name="cell_released_once_a_period"
                    )
                ],
            },
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "cell.released_figures", "SELECT, INSERT", select=(READING, None), insert=(None, PREPARING)
            )
        ),
        migrations.RunSQL((SQL / "lapse_counted.sql").read_text()),
    ]
