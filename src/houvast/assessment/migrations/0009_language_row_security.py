"""Closes the tables of the shared language: the service reads, its people propose and speak, few adopt.

An adopted version stays as it was: nobody has a right to change or remove it. A proposal is settled once, by
its writer (withdrawn) or by a coach or steward; its words change for nobody.
"""

from pathlib import Path
from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import CONTROLLER, STEWARD, protect_guarded_table

SQL = Path(__file__).parent / "sql"
ME = "(SELECT access.current_user_id())"
DECIDES = (
    "controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach')"
    " UNION ALL SELECT access.my_controllers_as('steward')))"
)
MINE = f"{CONTROLLER} AND writer_id = {ME}"
WITHDRAWN = f"state = 'withdrawn' AND {MINE}"
DECIDED = f"state IN ('adopted', 'declined') AND {DECIDES}"
SETTLED = f"settled_by = {ME} AND (({WITHDRAWN}) OR ({DECIDED}))"


class Migration(migrations.Migration):
    """Row security on; what was said of a proposal goes a year after it was settled."""

    dependencies: ClassVar = [("assessment", "0008_language_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_guarded_table(
                "assessment.glossary_term",
                "SELECT, INSERT",
                select=(CONTROLLER, None),
                insert=(None, f"{DECIDES} AND adopted_by = {ME}"),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "assessment.proposal",
                "SELECT, INSERT, UPDATE (state, settled_on, settled_by, settled_because)",
                select=(CONTROLLER, None),
                insert=(None, f"{MINE} AND state = 'open'"),
                update=(f"state = 'open' AND (({MINE}) OR {DECIDES})", SETTLED),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "assessment.remark",
                "SELECT, INSERT, DELETE",
                select=(CONTROLLER, None),
                insert=(None, MINE),
                delete=(f"({MINE}) OR {STEWARD}", None),
            )
        ),
        migrations.RunSQL((SQL / "lapse_talk.sql").read_text()),
    ]
