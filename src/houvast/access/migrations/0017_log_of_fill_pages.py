"""The log's stamp: nobody who acts writes about a foreign dossier under the name of a page to fill in."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """The stamp's exception for pages to fill in, narrowed to who needs it."""

    dependencies: ClassVar = [("access", "0016_steward_recovery")]
    operations: ClassVar = [migrations.RunSQL((SQL / "log_of_fill_pages.sql").read_text())]
