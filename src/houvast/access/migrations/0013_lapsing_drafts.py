"""Lets the jobs throw away drafts nobody went on with for 30 days: by their day, without a key."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One function, for the jobs' login only."""

    dependencies: ClassVar = [("access", "0012_planned_once")]
    operations: ClassVar = [migrations.RunSQL((SQL / "drafts.sql").read_text())]
