"""An invited organisation's own compartment: what it keeps of taking part, and what it gives from it."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.extracts import ExtractContent
from houvast.cell.values.kept import KeptContent
from houvast.cell.values.participations import ParticipationContent


class Participation(DossierRow):
    """Taking part for one item; it carries the dossier's id. ``tag`` is the item's, as the invitation has it.

    ``last_discussed_on`` sets the clock of retention, ``erase_on`` ends it; no day where no period is known.
    ``closed_on`` is set by the closing of the case, ``closing_confirmed_at`` by the service that took note.
    """

    tag = models.UUIDField()
    last_discussed_on = models.DateField(null=True)
    erase_on = models.DateField(null=True)
    closed_on = models.DateField(null=True)
    closing_confirmed_at = models.DateTimeField(null=True)
    content = SealedField(ParticipationContent)

    class Meta:
        db_table = '"cell"."participation"'
        indexes = (
            models.Index(fields=("tag",), name="participation_by_tag"),
            models.Index(fields=("erase_on",), name="participation_by_erase_on"),
        )


class Kept(DossierRow):
    """Something that lies beside a participation."""

    content = SealedField(KeptContent)

    class Meta:
        db_table = '"cell"."kept"'
        indexes = (models.Index(fields=("dossier_id", "created_at"), name="kept_in_time"),)


class Extract(DossierRow):
    """An extract in a compartment of its own, signed by its giver."""

    tag = models.UUIDField()
    until_on = models.DateField()
    giver_id = models.UUIDField()
    giver_version = models.PositiveSmallIntegerField(default=1)
    signature = models.BinaryField()
    recalled_at = models.DateTimeField(null=True)
    content = SealedField(ExtractContent)

    class Meta:
        db_table = '"cell"."extract"'
        indexes = (models.Index(fields=("tag",), name="extract_by_tag"),)


class Receipt(GuardedRow):
    """That an extract was given to a seat: when they first opened it, and what became of it.

    Seen by the seat and by whoever holds the extract at its giver; its moments move by the database's acts
    alone.
    """

    dossier_id = models.UUIDField()
    compartment_id = models.UUIDField()
    extract_id = models.UUIDField()
    controller_id = models.UUIDField()
    function_id = models.UUIDField()
    seen_at = models.DateTimeField(null=True)
    recalled_at = models.DateTimeField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"cell"."receipt"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "extract_id", "function_id"), name="one_receipt_a_seat"
            ),
        )
        indexes = (models.Index(fields=("function_id",), name="receipt_by_function"),)


class Slip(GuardedRow):
    """A slip for one seat, sealed to it and signed by its giver, who cannot read it back."""

    tag = models.UUIDField()
    to_function_id = models.UUIDField()
    extract_id = models.UUIDField(null=True)
    giver_id = models.UUIDField()
    giver_version = models.PositiveSmallIntegerField(default=1)
    sealed = models.BinaryField()
    signature = models.BinaryField()
    expires_at = models.DateTimeField()

    class Meta:
        db_table = '"cell"."slip"'
        indexes = (models.Index(fields=("to_function_id", "tag"), name="slip_by_function"),)
