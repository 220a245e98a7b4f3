"""Closes the table of own versions: the service reads, its coaches and stewards write, a draft begins alone.

What was published is frozen by the database and can be removed by nobody.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import CONTROLLER, protect_guarded_table

SQL = Path(__file__).parent / "sql"
WRITERS = (
    "controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach')"
    " UNION ALL SELECT access.my_controllers_as('steward')))"
)
A_DRAFT = f"({WRITERS} AND status = 'draft')"


class Migration(migrations.Migration):
    """Row security on, and the text of a published version out of reach."""

    dependencies: ClassVar = [("assessment", "0004_own_version_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_guarded_table(
                "assessment.own_version",
                "SELECT, INSERT, UPDATE (status, digest, text, set_aside, published_on), DELETE",
                select=(CONTROLLER, None),
                insert=(None, A_DRAFT),
                update=(WRITERS, WRITERS),
                delete=(A_DRAFT, None),
            )
        ),
        migrations.RunSQL((SQL / "own_versions.sql").read_text()),
    ]
