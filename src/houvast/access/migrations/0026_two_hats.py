"""Who may do both social work and work of the cell, why, and which of the two hats they have on."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import keep_from_cell, keep_to_hat, protect_controller_table

SQL = Path(__file__).parent / "sql"
# The log takes one more entry of nobody who acts yet: which other entries it takes stays as it is.
LOGGED = """
    DO $do$ BEGIN EXECUTE replace(
        pg_get_functiondef('audit.stamp()'::regprocedure),
        '(''access.sign_in'',', '(''access.sign_in'', ''access.choose_hat'',');
    END $do$;
"""


class Migration(migrations.Migration):
    """One table, a hat on sessions and drafts, a side on grants; then what the row ring asks, anew."""

    dependencies: ClassVar = [("access", "0025_extracts"), ("audit", "0002_tables")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="TwoHats",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("created_at", models.DateTimeField(default=houvast.kernel.clock.now, editable=False)),
                ("controller_id", models.UUIDField()),
                ("user_id", models.UUIDField()),
                ("reason", models.CharField(max_length=400)),
                ("worn_before", models.CharField(default="", max_length=6)),
                ("given_by", models.UUIDField(null=True)),
                ("ended_at", models.DateTimeField(null=True)),
            ],
            options={"db_table": '"access"."two_hats"'},
        ),
        migrations.AddConstraint(
            model_name="twohats",
            constraint=models.UniqueConstraint(
                condition=models.Q(ended_at=None), fields=("user_id",), name="two_hats_once"
            ),
        ),
        migrations.AddField("session", "hat", models.CharField(default="", max_length=6)),
        migrations.AddField("draft", "hat", models.CharField(default="", max_length=6)),
        migrations.RemoveConstraint("draft", "one_draft_a_form"),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(
                fields=("user_id", "form", "subject_id", "hat"), name="one_draft_a_form"
            ),
        ),
        migrations.AddField("grant", "side", models.CharField(default="", max_length=6)),
        # Django would drop an index of that name in the schema "public".
        migrations.RunSQL(
            "DROP INDEX access.grant_in_force",
            state_operations=[migrations.RemoveIndex("grant", "grant_in_force")],
        ),
        migrations.AddIndex(
            model_name="grant",
            index=models.Index(
                fields=["receiver_id"],
                include=["compartment_id", "dossier_id", "valid_from", "valid_until", "side"],
                condition=models.Q(withdrawn_at=None, lost_at=None),
                name="grant_in_force",
            ),
        ),
        migrations.RunSQL(protect_controller_table("access.two_hats", "SELECT, INSERT")),
        migrations.RunSQL((SQL / "two_hats.sql").read_text()),
        migrations.RunSQL((SQL / "hats_on.sql").read_text()),
        migrations.RunSQL(keep_to_hat("access.draft") + keep_from_cell("access.calendar_feed")),
        migrations.RunSQL(LOGGED),
    ]
