"""Whoever was given a part of a consultation holds that part and hangs nothing under its dossier."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Which dossiers somebody may know, written anew; a guard on rows by the kind of their part."""

    dependencies: ClassVar = [("access", "0031_team_of_social_work")]
    operations: ClassVar = [migrations.RunSQL((SQL / "parts_alone.sql").read_text())]
