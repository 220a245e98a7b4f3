"""A page for a receiver ends with the dossier it belongs to."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One trigger."""

    dependencies: ClassVar = [("access", "0022_referral_pages")]
    operations: ClassVar = [migrations.RunSQL((SQL / "end_referral_pages.sql").read_text())]
