"""Who signs a parcel signs it with their newest keys; a late post is sealed to the session's own key."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One policy, two functions."""

    dependencies: ClassVar = [("access", "0014_giver_versions")]
    operations: ClassVar = [migrations.RunSQL((SQL / "giver_versions.sql").read_text())]
