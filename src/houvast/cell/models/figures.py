"""Figures of the cell as they may be seen: rounded, in the clear, of a service and a period."""

from django.db import models

from houvast.access.models.rows import GuardedRow


class ReleasedFigures(GuardedRow):
    """A quarter or a year of a service ("2026-Q4", "2026"): rounded once and never changed."""

    controller_id = models.UUIDField()
    period = models.CharField(max_length=7)
    figures = models.JSONField()

    class Meta:
        db_table = '"cell"."released_figures"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "period"), name="cell_released_once_a_period"),
        )
