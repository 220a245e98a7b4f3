"""A page for a receiver without an account, and what an inbox tells back about what was handed to it."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_dossier_table

SQL = Path(__file__).parent / "sql"
RIGHTS = "SELECT, INSERT, DELETE, UPDATE (state, form, visit, visit_until, entered)"


class Migration(migrations.Migration):
    """One table, closed, and what somebody without an account may do, function by function."""

    dependencies: ClassVar = [("access", "0021_asked_row_security")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="ReferralPage",
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
                ("word", models.BinaryField(null=True)),
                ("told_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": '"access"."referral_page"'},
        ),
        migrations.AddField("handover", "seen_at", models.DateTimeField(null=True)),
        migrations.AddField("handover", "word", models.BinaryField(null=True)),
        migrations.AddField("handover", "told_at", models.DateTimeField(null=True)),
        migrations.RunSQL(protect_dossier_table("access.referral_page", RIGHTS)),
        migrations.RunSQL((SQL / "referral_pages.sql").read_text()),
        migrations.RunSQL((SQL / "told_handovers.sql").read_text()),
    ]
