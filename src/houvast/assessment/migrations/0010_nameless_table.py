import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("assessment", "0003_row_security"),
    ]

    operations = [
        migrations.CreateModel(
            name="Nameless",
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
                ("quarter", models.DateField()),
                ("kind", models.CharField(max_length=10)),
                ("writer_id", models.UUIDField()),
                ("sealed", models.BinaryField()),
                ("signature", models.BinaryField()),
            ],
            options={
                "db_table": '"assessment"."nameless"',
                "indexes": [
                    models.Index(
                        fields=["function_key_id", "kind", "quarter"], name="nameless_by_quarter"
                    )
                ],
            },
        ),
    ]
