"""Lets drafts go with the question or the referral they are about."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two triggers."""

    dependencies: ClassVar = [("desk", "0009_duty_row_security")]
    operations: ClassVar = [migrations.RunSQL((SQL / "drop_drafts.sql").read_text())]
