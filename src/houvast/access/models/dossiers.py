"""Dossiers, their compartments, and who may know them from when until when."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.access.values import EmergencyContent


class Dossier(GuardedRow):
    """One piece of work of one controller on one track, on one legal ground."""

    controller_id = models.UUIDField()
    track = models.CharField(max_length=16)
    legal_ground = models.CharField(max_length=80)
    main_compartment_id = models.UUIDField()
    reference = models.CharField(max_length=12)
    state = models.CharField(max_length=32, default="open")
    due_on = models.DateField(null=True)

    class Meta:
        db_table = '"access"."dossier"'


class Compartment(GuardedRow):
    """The unit of sealing and of need-to-know inside a dossier."""

    dossier_id = models.UUIDField()
    controller_id = models.UUIDField()
    kind = models.CharField(max_length=16)
    version = models.PositiveSmallIntegerField(default=1)
    public = models.BinaryField()

    class Meta:
        db_table = '"access"."compartment"'


class Grant(DossierRow):
    """A period in which somebody may know a compartment, given by somebody who does."""

    receiver_kind = models.CharField(max_length=10)
    receiver_id = models.UUIDField()
    reason = models.CharField(max_length=16)
    given_by = models.UUIDField()
    valid_from = models.DateTimeField()
    valid_until = models.DateTimeField(null=True)
    lost_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.UUIDField(null=True)
    side = models.CharField(max_length=6, default="")

    class Meta:
        db_table = '"access"."grant"'
        indexes = (
            models.Index(fields=("receiver_id", "compartment_id"), name="grant_by_receiver"),
            # Every row policy asks this one, several times a request.
            models.Index(
                fields=("receiver_id",),
                include=("compartment_id", "dossier_id", "valid_from", "valid_until", "side"),
                condition=models.Q(withdrawn_at=None, lost_at=None),
                name="grant_in_force",
            ),
        )


class Emergency(DossierRow):
    """A dossier opened by the duty colleague, with the reason, sealed like everything else said about it."""

    user_id = models.UUIDField()
    content = SealedField(EmergencyContent)

    class Meta:
        db_table = '"access"."emergency"'
