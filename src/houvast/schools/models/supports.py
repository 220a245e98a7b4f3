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


class SupportBegun(GuardedRow):
    """That a support of a kind began in a quarter: no dossier, no school, no moment but the quarter."""

    controller_id = models.UUIDField()
    quarter = models.CharField(max_length=7)
    organisation_kind = models.CharField(max_length=16)
    kind = models.CharField(max_length=16)

    class Meta:
        db_table = '"schools"."support_begun"'
        indexes = (models.Index(fields=("controller_id", "quarter"), name="support_begun_by_quarter"),)
