"""What the mayor decided stays decided, and what was refused goes by its day, whatever statement is run."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two acts of the database."""

    dependencies: ClassVar = [("cell", "0061_hanging")]
    operations: ClassVar = [migrations.RunSQL((SQL / "decided.sql").read_text())]
