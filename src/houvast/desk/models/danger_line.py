"""Calls in danger: of the team while they belong to no question, of the question once they do."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.desk.values.danger_line import DangerCallContent


class DangerCall(GuardedRow):
    """A call that belongs to no question, sealed to the team and signed by whoever wrote it."""

    function_key_id = models.UUIDField()
    writer_id = models.UUIDField()
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"desk"."danger_call"'
        indexes = (models.Index(fields=("function_key_id", "-created_at"), name="danger_call_in_time"),)


class DangerEntry(DossierRow):
    """A call that was put with its question."""

    content = SealedField(DangerCallContent)

    class Meta:
        db_table = '"desk"."danger_entry"'
