"""The rows of the aids: a worker's own traces, a service's public numbers, a team's night roster."""

from django.db import models

from houvast.access.models.rows import ControllerRow, GuardedRow, UserRow


class Trace(UserRow):
    """What a worker kept for themselves with an aid, sealed to them alone; which aid lies sealed too."""

    sealed = models.BinaryField()
    hat = models.CharField(max_length=6, default="")

    class Meta:
        db_table = '"rights"."trace"'
        indexes = (models.Index(fields=("user_id", "-created_at"), name="trace_by_user"),)


class HelpNumber(ControllerRow):
    """The number of a public service, filled in by a steward; in clear, for it stands in any phone book."""

    line = models.CharField(max_length=20, default="own")
    name = models.CharField(max_length=120)
    phone = models.CharField(max_length=40)
    source = models.CharField(max_length=200, default="")
    checked_on = models.DateField(null=True)
    place = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"rights"."help_number"'


class Evening(GuardedRow):
    """Who of a team is on duty on an evening: sealed to the team, signed by whoever wrote it."""

    function_key_id = models.UUIDField()
    day = models.DateField()
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"rights"."evening"'
        constraints = (
            models.UniqueConstraint(fields=("function_key_id", "day"), name="one_duty_an_evening"),
        )
