"""A support, its steps and a protocol: ids, the day they lapse, and one sealed value each."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.schools.values.protocols import ProtocolContent
from houvast.schools.values.supports import StepContent, SupportContent


class Support(DossierRow):
    """The support of one dossier; it carries the dossier's id."""

    lapses_on = models.DateField()
    content = SealedField(SupportContent)

    class Meta:
        db_table = '"schools"."support"'


class SupportStep(DossierRow):
    """One step. All kinds share a table: a copy does not tell how many visits there were."""

    content = SealedField(StepContent)

    class Meta:
        db_table = '"schools"."step"'
        indexes = (models.Index(fields=("dossier_id", "created_at"), name="school_step_in_time"),)


class Protocol(DossierRow):
    """The protocol of one dossier; it carries the dossier's id."""

    lapses_on = models.DateField()
    content = SealedField(ProtocolContent)

    class Meta:
        db_table = '"schools"."protocol"'


class SupportCount(GuardedRow):
    """How many supports of a kind a service began in a quarter: a counter, with no dossier in it."""

    controller_id = models.UUIDField()
    quarter = models.CharField(max_length=7)
    organisation_kind = models.CharField(max_length=16)
    kind = models.CharField(max_length=16)
    begun = models.PositiveIntegerField()

    class Meta:
        db_table = '"schools"."support_count"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "quarter", "organisation_kind", "kind"), name="one_support_count"
            ),
        )
