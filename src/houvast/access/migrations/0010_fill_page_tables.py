import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0009_team_dossiers"),
    ]

    operations = [
        migrations.CreateModel(
            name="FillPage",
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
                ("expires_at", models.DateTimeField()),
                ("lookup", models.BinaryField(unique=True)),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("form", models.BinaryField(null=True)),
                ("visit", models.BinaryField(null=True, unique=True)),
                ("visit_until", models.DateTimeField(null=True)),
                ("entered", models.BinaryField(null=True)),
                ("draft", models.BinaryField(null=True)),
                ("answers", models.BinaryField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"access"."fill_page"',
            },
        ),
    ]
