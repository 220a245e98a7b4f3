"""Who is on duty by half days, and what one shift tells the next: sealed to the desk's team."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.desk.values.duty import PassedLineContent


class Shift(GuardedRow):
    """Who of a team is on duty in a half day: sealed to the team, signed by whoever wrote it."""

    function_key_id = models.UUIDField()
    day = models.DateField()
    half = models.CharField(max_length=10)
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"desk"."shift"'
        constraints = (
            models.UniqueConstraint(fields=("function_key_id", "day", "half"), name="one_shift_a_half_day"),
        )


class PassedOn(GuardedRow):
    """A hand-over of a shift: what it says lies sealed to the team; who took it over, and when, beside it."""

    function_key_id = models.UUIDField()
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()
    taken_by_id = models.UUIDField(null=True)
    taken_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"desk"."passed_on"'
        indexes = (models.Index(fields=("function_key_id", "-created_at"), name="passed_on_in_time"),)


class PassedLine(DossierRow):
    """What a hand-over says of one question; a row of the question, so that it goes with it."""

    passed_id = models.UUIDField()
    content = SealedField(PassedLineContent)

    class Meta:
        db_table = '"desk"."passed_line"'
        indexes = (models.Index(fields=("passed_id",), name="line_of_passed_on"),)
