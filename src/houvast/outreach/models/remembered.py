"""What a worker remembers for a while, and how long their service lets them."""

from django.db import models

from houvast.access.models.rows import ControllerRow, UserRow


class Remembered(UserRow):
    """A name and what was talked about, sealed to its worker alone; the day it goes lies in the clear."""

    lapses_on = models.DateField()
    sealed = models.BinaryField()

    class Meta:
        db_table = '"outreach"."remembered"'
        indexes = (models.Index(fields=("lapses_on",), name="remembered_by_day"),)


class Keeping(ControllerRow):
    """For how many days a service lets its workers remember a name."""

    days = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"outreach"."keeping"'
        constraints = (models.UniqueConstraint(fields=("controller_id",), name="one_keeping_a_service"),)
