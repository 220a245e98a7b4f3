"""Tables of feedback sheets: a sheet, the places of voices, and what everybody agreed to."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

import houvast.kernel.clock
import houvast.kernel.ids
from houvast.access.row_security import protect_dossier_table, protect_guarded_table

SQL = Path(__file__).parent / "sql"
# A place for a voice is made before approval is asked, by whoever holds the case, and never afterwards.
OF_A_DRAFT = "EXISTS (SELECT FROM cell.sheet s WHERE s.id = cell.voice.sheet_id AND s.state = 'draft')"
ID = models.UUIDField(default=houvast.kernel.ids.new_id, editable=False, primary_key=True, serialize=False)
CREATED = models.DateTimeField(default=houvast.kernel.clock.now, editable=False)


class Migration(migrations.Migration):
    """The tables, row security on them, and what the database itself does about voices."""

    dependencies: ClassVar = [("cell", "0040_freezing")]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Sheet",
            fields=[
                ("id", ID),
                ("created_at", CREATED),
                ("dossier_id", models.UUIDField()),
                ("compartment_id", models.UUIDField()),
                ("item_id", models.UUIDField()),
                ("state", models.CharField(max_length=12)),
                ("round_id", models.UUIDField(null=True)),
                ("sealed", models.BinaryField(null=True)),
                ("mask", models.BinaryField(null=True)),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."sheet"',
                "indexes": [
                    models.Index(fields=["item_id"], name="sheet_by_item"),
                    models.Index(fields=["round_id"], name="sheet_by_round"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Voice",
            fields=[
                ("id", ID),
                ("created_at", CREATED),
                ("sheet_id", models.UUIDField()),
                ("found_by", models.BinaryField()),
                ("laid_down", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."voice"',
                "indexes": [models.Index(fields=["sheet_id"], name="voice_by_sheet")],
            },
        ),
        migrations.CreateModel(
            name="GivenSheet",
            fields=[
                ("id", ID),
                ("created_at", CREATED),
                ("dossier_id", models.UUIDField()),
                ("compartment_id", models.UUIDField()),
                ("sheet_id", models.UUIDField()),
                ("content", models.BinaryField()),
            ],
            options={
                "db_table": '"cell"."given_sheet"',
                "indexes": [models.Index(fields=["sheet_id"], name="given_sheet_by_sheet")],
            },
        ),
        migrations.RunSQL(
            protect_dossier_table(
                "cell.sheet", "SELECT, INSERT, UPDATE (content, state, round_id, sealed, mask), DELETE"
            )
        ),
        migrations.RunSQL(protect_guarded_table("cell.voice", "INSERT", insert=(None, OF_A_DRAFT))),
        migrations.RunSQL(
            protect_dossier_table("cell.given_sheet", "SELECT, INSERT, UPDATE (content), DELETE")
        ),
        migrations.RunSQL((SQL / "sheets.sql").read_text()),
    ]
