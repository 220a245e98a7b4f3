"""Meetings are rows of the cell's dossier; items and invitations rows of the case they are about."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.invitations import InvitationContent
from houvast.cell.values.meetings import ItemContent, MeetingContent


class Meeting(DossierRow):
    """A meeting of the case consultation: its moment and where it stands lie in the clear."""

    held_at = models.DateTimeField()
    state = models.CharField(max_length=12)
    content = SealedField(MeetingContent)

    class Meta:
        db_table = '"cell"."meeting"'
        indexes = (models.Index(fields=("dossier_id", "held_at"), name="meeting_in_time"),)


class Item(DossierRow):
    """One case on the agenda of a meeting, in its place."""

    meeting_id = models.UUIDField()
    place = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=12)
    content = SealedField(ItemContent)

    class Meta:
        db_table = '"cell"."item"'
        indexes = (models.Index(fields=("meeting_id", "place"), name="item_in_place"),)


class Invitation(DossierRow):
    """An organisation invited for one item."""

    item_id = models.UUIDField()
    content = SealedField(InvitationContent)

    class Meta:
        db_table = '"cell"."invitation"'
        indexes = (models.Index(fields=("item_id",), name="invitation_by_item"),)
