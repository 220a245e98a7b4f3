"""Until when an answer to an invitation may change, said by the database."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two acts of the database."""

    dependencies: ClassVar = [("cell", "0052_end_of_a_case"), ("access", "0029_changed_answers")]
    operations: ClassVar = [migrations.RunSQL((SQL / "changed_answers.sql").read_text())]
