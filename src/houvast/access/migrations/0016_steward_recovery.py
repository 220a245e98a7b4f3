"""A steward who lost everything comes back through two recovery holders, and everybody is told."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Functions and policies of the recovery of a steward; the log's stamp."""

    dependencies: ClassVar = [("access", "0015_giver_rows")]
    operations: ClassVar = [migrations.RunSQL((SQL / "steward_recovery.sql").read_text())]
