"""Parcels that wait and drafts that were never saved go with the case or the participation they hang on."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two acts of the database."""

    dependencies: ClassVar = [("cell", "0055_seat_keys")]
    operations: ClassVar = [migrations.RunSQL((SQL / "hanging.sql").read_text())]
