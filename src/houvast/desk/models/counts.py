"""The desk's counts: sealed to its team month by month; rounded and in clear once released."""

from django.db import models

from houvast.access.models.rows import GuardedRow


class Counter(GuardedRow):
    """A part of what a team counted in a month. No dossier, no worker it counts, no moment of its own.

    A month has more than one part only where the first could not be opened by whoever counted.
    """

    controller_id = models.UUIDField()
    function_key_id = models.UUIDField()
    month = models.DateField()
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"desk"."counter"'
        indexes = (models.Index(fields=("function_key_id", "month"), name="counter_by_month"),)


class ReleasedFigures(GuardedRow):
    """A quarter as everybody of the service may see it: rounded, once, and never changed."""

    controller_id = models.UUIDField()
    quarter = models.DateField()
    figures = models.JSONField()

    class Meta:
        db_table = '"desk"."released_figures"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "quarter"), name="released_once_a_quarter"),
        )
