"""A page on which somebody without an account reads an invitation once and answers yes or no."""

from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids


class Migration(migrations.Migration):
    """One table."""

    dependencies: ClassVar = [("access", "0026_two_hats")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="AnswerPage",
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
                ("about_id", models.UUIDField()),
                ("state", models.CharField(max_length=16)),
                ("expires_at", models.DateTimeField()),
                ("lookup", models.BinaryField(unique=True)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("form", models.BinaryField(null=True)),
                ("visit", models.BinaryField(null=True, unique=True)),
                ("visit_until", models.DateTimeField(null=True)),
                ("entered", models.BinaryField(null=True)),
                ("entered_at", models.DateTimeField(null=True)),
                ("answer", models.BinaryField(null=True)),
                ("answered_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": '"access"."answer_page"'},
        ),
    ]
