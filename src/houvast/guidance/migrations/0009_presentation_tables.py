import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("guidance", "0008_plan_row_security"),
    ]

    operations = [
        migrations.CreateModel(
            name="Presentation",
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
                ("state", models.CharField(max_length=16)),
                ("due_on", models.DateField()),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"guidance"."presentation"',
                "indexes": [models.Index(fields=["due_on"], name="presentation_due")],
            },
        ),
    ]
