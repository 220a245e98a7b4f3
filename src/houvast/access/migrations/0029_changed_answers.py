"""An invitation that came to a seat may be answered anew; everything else is answered once."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """The guard of hand-overs, written anew."""

    dependencies: ClassVar = [("access", "0028_answer_page_row_security")]
    operations: ClassVar = [migrations.RunSQL((SQL / "changed_answers.sql").read_text())]
