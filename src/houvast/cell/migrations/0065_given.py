"""What was given stays with its extract; what was recalled or closed stays so, whatever row is written."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Guards on extracts, receipts, slips, rooms, taking part and the answers to invitations."""

    dependencies: ClassVar = [("cell", "0064_every_word"), ("access", "0031_team_of_social_work")]
    operations: ClassVar = [migrations.RunSQL((SQL / "given.sql").read_text())]
