"""Every word about a decided case is the mayor's; a case goes with its keys."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Guards on a case and its dossier."""

    dependencies: ClassVar = [("cell", "0063_awaited")]
    operations: ClassVar = [migrations.RunSQL((SQL / "every_word.sql").read_text())]
