"""The mayor's decisions on paper, about every step of a case: the database knows the page as for the list."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Acts of the database, written anew or added."""

    dependencies: ClassVar = [("cell", "0050_sheets")]
    operations: ClassVar = [migrations.RunSQL((SQL / "closing.sql").read_text())]
