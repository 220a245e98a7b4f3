"""What a room shows lies in its own part and goes with it; points stay as far as the cell may keep them."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.points import PointContent
from houvast.cell.values.room import ShownContent


class Shown(DossierRow):
    """Something that stands or stood on the screen. A recall of its extract takes it away for good."""

    item_id = models.UUIDField()
    extract_id = models.UUIDField(null=True)
    point_id = models.UUIDField(null=True)
    taken_at = models.DateTimeField(null=True)
    content = SealedField(ShownContent)

    class Meta:
        db_table = '"cell"."shown"'
        indexes = (
            models.Index(fields=("item_id", "created_at"), name="shown_in_time"),
            models.Index(fields=("extract_id",), name="shown_by_extract"),
        )


class Point(DossierRow):
    """A point of an item: in the case, or in the room's part when nothing lets the cell keep it."""

    item_id = models.UUIDField()
    content = SealedField(PointContent)

    class Meta:
        db_table = '"cell"."point"'
        indexes = (models.Index(fields=("item_id", "created_at"), name="point_in_time"),)
