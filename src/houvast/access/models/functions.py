"""Functions that hold a key together: a team, an inbox, a duty, the stewards."""

from django.db import models

from houvast.access.models.rows import ControllerRow, GuardedRow


class FunctionKey(GuardedRow):
    """A team, inbox or duty with a key pair of its own, known to partners so that they can write to it."""

    controller_id = models.UUIDField()
    kind = models.CharField(max_length=10)
    name = models.CharField(max_length=120)
    version = models.PositiveSmallIntegerField(default=1)

    class Meta:
        db_table = '"access"."function_key"'


class FunctionMember(ControllerRow):
    """Who belongs to a function; without a beginning they wait for a member to hand over its keys."""

    function_key_id = models.UUIDField()
    user_id = models.UUIDField()
    valid_from = models.DateTimeField(null=True)
    valid_until = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."function_member"'
        indexes = (models.Index(fields=("user_id", "function_key_id"), name="member_by_user"),)
