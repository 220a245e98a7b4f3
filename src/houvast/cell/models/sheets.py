"""Feedback sheets: a draft and its outcome lie with the case, an agreed text in a part of its own."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.sheets import GivenSheetContent, SheetContent


class Sheet(DossierRow):
    """A sheet for one item. While approval is asked its words stand in ``sealed``, under no key of ours.

    ``round_id`` is what the address on the strips leads to; it is forgotten with the rest when it is over.
    """

    item_id = models.UUIDField()
    state = models.CharField(max_length=12)
    round_id = models.UUIDField(null=True)
    sealed = models.BinaryField(null=True)
    mask = models.BinaryField(null=True)
    content = SealedField(SheetContent)

    class Meta:
        db_table = '"cell"."sheet"'
        indexes = (
            models.Index(fields=("item_id",), name="sheet_by_item"),
            models.Index(fields=("round_id",), name="sheet_by_round"),
        )


class Voice(GuardedRow):
    """The place of one voice: no name, no order, no moment of its own, and a yes looks like a no.

    The application can put it there and cannot look at it: reading all of a sheet destroys them.
    """

    sheet_id = models.UUIDField()
    found_by = models.BinaryField()
    laid_down = models.BinaryField()

    class Meta:
        db_table = '"cell"."voice"'
        indexes = (models.Index(fields=("sheet_id",), name="voice_by_sheet"),)


class GivenSheet(DossierRow):
    """A sheet everybody agreed to, in a part of the case that the police seat holds."""

    sheet_id = models.UUIDField()
    content = SealedField(GivenSheetContent)

    class Meta:
        db_table = '"cell"."given_sheet"'
        indexes = (models.Index(fields=("sheet_id",), name="given_sheet_by_sheet"),)
