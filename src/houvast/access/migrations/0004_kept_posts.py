"""Lets the sign-in login keep a post that came after its session ended: sealed, for its writer alone."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Two functions, for the sign-in login only."""

    dependencies: ClassVar = [("access", "0003_row_security")]
    operations: ClassVar = [migrations.RunSQL((SQL / "kept_posts.sql").read_text())]
