"""By when an asker hears something: what a service chose, when it is closed, and the first answer itself."""

from django.db import models

from houvast.access.models.rows import ControllerRow, DossierRow
from houvast.access.sealed_field import SealedField
from houvast.desk.values.response import FirstAnswerContent


class EntranceClock(ControllerRow):
    """Within how many working days those who come by an entrance hear something."""

    entrance = models.CharField(max_length=20)
    days = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"desk"."entrance_clock"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "entrance"), name="one_clock_an_entrance"),
        )


class ClosedDay(ControllerRow):
    """A day on which a service is closed besides weekends and legal public holidays, and why."""

    day = models.DateField()
    closed_for = models.CharField(max_length=20)

    class Meta:
        db_table = '"desk"."closed_day"'
        constraints = (models.UniqueConstraint(fields=("controller_id", "day"), name="closed_once_a_day"),)


class FirstAnswer(DossierRow):
    """That the asker heard from the desk, for the first time; with what lies sealed."""

    content = SealedField(FirstAnswerContent)

    class Meta:
        db_table = '"desk"."first_answer"'
        constraints = (models.UniqueConstraint(fields=("dossier_id",), name="one_first_answer"),)
