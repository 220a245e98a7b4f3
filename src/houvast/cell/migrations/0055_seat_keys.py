"""The key a seat signs in with can change: the mayor's by the mayor, and what it was given goes with it."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """A guard on the cell's row, and an act of the database."""

    dependencies: ClassVar = [("cell", "0054_released_figures")]
    operations: ClassVar = [migrations.RunSQL((SQL / "seat_keys.sql").read_text())]
