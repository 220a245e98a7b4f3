"""The end of a case: taking part is closed in the clear, extracts are recalled, each service confirms."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations, models

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two days of taking part, which the database's own acts alone move."""

    dependencies: ClassVar = [("cell", "0051_paper_decisions")]
    operations: ClassVar = [
        migrations.AddField("participation", "closed_on", models.DateField(null=True)),
        migrations.AddField("participation", "closing_confirmed_at", models.DateTimeField(null=True)),
        migrations.RunSQL((SQL / "ending.sql").read_text()),
    ]
