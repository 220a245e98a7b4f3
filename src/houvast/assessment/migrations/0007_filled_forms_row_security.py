"""Closes the table of forms: by compartment, a draft for its writer alone, a finished one frozen."""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import hide, protect_dossier_table, restrict

TABLE = "assessment.filled_form"
OWN = "user_id = (SELECT access.current_user_id())"
OWN_DRAFT = f"state = 'draft' AND {OWN}"
RIGHTS = "SELECT, INSERT, UPDATE (content, state, due_on), DELETE"
# A finished form is append-only: no act of the application finds it to change or to remove it.
FROZEN = "".join(
    f"CREATE POLICY frozen_{command} ON {TABLE} AS RESTRICTIVE FOR {command.upper()} TO houvast_app"
    f" USING ({OWN_DRAFT}){check};"
    for command, check in (("update", f" WITH CHECK ({OWN})"), ("delete", ""))
)


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("assessment", "0006_filled_forms")]
    operations: ClassVar = [
        migrations.RunSQL(protect_dossier_table(TABLE, RIGHTS)),
        migrations.RunSQL(restrict(TABLE, "insert", OWN_DRAFT)),
        migrations.RunSQL(hide(TABLE, f"state <> 'draft' OR {OWN}")),
        migrations.RunSQL(FROZEN),
    ]
