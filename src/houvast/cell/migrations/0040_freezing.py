"""What nobody answered by its day freezes; the mayor alone frees or closes it; officers hear of it."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Three acts of the database."""

    dependencies: ClassVar = [("cell", "0031_room_row_security")]
    operations: ClassVar = [migrations.RunSQL((SQL / "freezing.sql").read_text())]
