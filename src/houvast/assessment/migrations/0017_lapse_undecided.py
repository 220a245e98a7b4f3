"""Lets go what nobody decides on: open proposals of the shared language, drafts of own versions."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

from houvast.kernel import clock

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """A draft gets the day of its last change; both go a year untouched."""

    dependencies: ClassVar = [("assessment", "0016_blind_to_the_end")]
    operations: ClassVar = [
        migrations.AddField("ownversion", "changed_on", models.DateField(default=clock.today)),
        migrations.RunSQL((SQL / "lapse_undecided.sql").read_text()),
    ]
