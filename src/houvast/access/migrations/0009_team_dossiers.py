"""Lets a coach know which of the team's dossiers have a stand-in, without saying who it is."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One function, with one column more."""

    dependencies: ClassVar = [("access", "0008_attachment_row_security")]
    operations: ClassVar = [migrations.RunSQL((SQL / "team_dossiers.sql").read_text())]
