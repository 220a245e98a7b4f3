import houvast.kernel.clock
import houvast.kernel.ids
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_kept_posts"),
    ]

    operations = [
        migrations.CreateModel(
            name="CalendarFeed",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("user_id", models.UUIDField()),
                ("token_hash", models.BinaryField(unique=True)),
                ("public", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("sealed", models.BinaryField(null=True)),
                ("fetched_on", models.DateField(null=True)),
            ],
            options={
                "db_table": '"access"."calendar_feed"',
                "constraints": [models.UniqueConstraint(fields=("user_id",), name="one_feed_a_user")],
            },
        ),
    ]
