"""Parts of a dossier with keys of their own: opened by whoever holds it, closed by destroying their keys."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two acts of the database."""

    dependencies: ClassVar = [("access", "0018_recordings")]
    operations: ClassVar = [migrations.RunSQL((SQL / "open_compartment.sql").read_text())]
