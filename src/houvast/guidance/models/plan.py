"""What a service knows beside its dossiers: its words for domains, signals to policy, nameless results.

No row here names a dossier or a worker, and none keeps a moment: what is nameless is dated with the first
day of its quarter.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from houvast.access.models.rows import ControllerRow, GuardedRow


class ServiceDomain(ControllerRow):
    """How a service calls, hides or adds a domain of life; no words (both empty) means the shipped ones."""

    key = models.CharField(max_length=40)
    nl = models.CharField(max_length=60)
    fr = models.CharField(max_length=60)
    is_hidden = models.BooleanField()
    place = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"guidance"."service_domain"'
        constraints = (models.UniqueConstraint(fields=("controller_id", "key"), name="one_name_a_domain"),)


class PolicySignal(ControllerRow):
    """A barrier of a service or a rule, said anew from closed lists and one sentence; nothing leads back."""

    domain = models.CharField(max_length=40)
    kind = models.CharField(max_length=16)
    service = models.CharField(max_length=16)
    quarter = models.CharField(max_length=7)
    sentence = models.CharField(max_length=300)

    class Meta:
        db_table = '"guidance"."policy_signal"'


class GoalResult(GuardedRow):
    """The goals of one closed trajectory, nameless: level, weight and whether it was put in other words."""

    controller_id = models.UUIDField()
    quarter = models.CharField(max_length=7)
    levels = ArrayField(models.SmallIntegerField())
    weights = ArrayField(models.SmallIntegerField())
    changed = ArrayField(models.BooleanField())

    class Meta:
        db_table = '"guidance"."goal_result"'
        indexes = (models.Index(fields=("controller_id", "quarter"), name="goal_result_by_quarter"),)
