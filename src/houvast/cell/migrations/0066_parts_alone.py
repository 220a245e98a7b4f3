"""A row of the consultation lies in a part of its kind; whoever was given a sheet reads it and no more."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Guards by the kind of part, two policies on agreed sheets, and how a sheet is spoken of."""

    dependencies: ClassVar = [("cell", "0065_given"), ("access", "0032_parts_alone")]
    operations: ClassVar = [migrations.RunSQL((SQL / "parts_alone.sql").read_text())]
