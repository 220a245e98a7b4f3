"""That an overview was asked and not given yet, in the clear: what waits is found without opening a case."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One column; what was asked before comes from the log, which says it in the clear already."""

    dependencies: ClassVar = [("cell", "0062_decided"), ("audit", "0002_tables")]
    operations: ClassVar = [
        migrations.AddField("step", "is_awaited", models.BooleanField(default=False)),
        migrations.RunSQL((SQL / "awaited.sql").read_text()),
    ]
