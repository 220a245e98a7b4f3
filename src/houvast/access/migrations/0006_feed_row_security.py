"""A calendar feed is its owner's row; the sign-in login may only fetch it, sealed."""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import protect_user_table

SQL = Path(__file__).parent / "sql"


class Migration(migrations.Migration):
    """Row security on, one function."""

    dependencies: ClassVar = [("access", "0005_feed_tables")]
    operations: ClassVar = [
        migrations.RunSQL(protect_user_table("access.calendar_feed")),
        migrations.RunSQL((SQL / "feeds.sql").read_text()),
    ]
