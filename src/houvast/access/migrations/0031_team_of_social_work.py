"""A coach's list of the team leaves out what a service does for a case consultation."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """One act of the database, written anew."""

    dependencies: ClassVar = [("access", "0029_changed_answers")]
    operations: ClassVar = [migrations.RunSQL((SQL / "team_of_social_work.sql").read_text())]
