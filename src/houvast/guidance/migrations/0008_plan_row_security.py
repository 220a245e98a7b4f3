"""Closes what a service knows beside its dossiers.

Results of goals are written by whoever closes a trajectory and read by coaches and stewards only; neither
they nor a signal can be changed, and a signal is taken away by a steward.
"""

from typing import ClassVar

from django.db import migrations

from houvast.access.row_security import (
    CONTROLLER,
    STEWARD,
    protect_controller_table,
    protect_guarded_table,
)

GUIDES = (
    "(controller_id = ANY (ARRAY(SELECT access.my_controllers_as('guide')))"
    " OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach'))))"
)
READERS = f"({STEWARD} OR controller_id = ANY (ARRAY(SELECT access.my_controllers_as('coach'))))"


class Migration(migrations.Migration):
    """Row security on."""

    dependencies: ClassVar = [("guidance", "0007_plan_tables")]
    operations: ClassVar = [
        migrations.RunSQL(
            protect_controller_table("guidance.service_domain", "SELECT, INSERT, DELETE"),
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "guidance.policy_signal",
                "SELECT, INSERT, DELETE",
                select=(CONTROLLER, None),
                insert=(None, GUIDES),
                delete=(STEWARD, None),
            )
        ),
        migrations.RunSQL(
            protect_guarded_table(
                "guidance.goal_result",
                "SELECT, INSERT",
                select=(READERS, None),
                insert=(None, GUIDES),
            )
        ),
    ]
