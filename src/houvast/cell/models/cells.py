"""A cell, its seats and the organisations it may invite: rows of the cell's dossier, without any person."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.cells import CellContent, OrganisationContent, SeatContent


class Cell(DossierRow):
    """The cell of one dossier; it carries the dossier's id. Which keys its seats have is in the clear."""

    coordinator_function_id = models.UUIDField()
    mayor_function_id = models.UUIDField(null=True)
    police_function_id = models.UUIDField(null=True)
    prevention_function_id = models.UUIDField(null=True)
    content = SealedField(CellContent)

    class Meta:
        db_table = '"cell"."cell"'


class Seat(DossierRow):
    """Somebody's time in a fixed seat."""

    content = SealedField(SeatContent)

    class Meta:
        db_table = '"cell"."seat"'


class Organisation(DossierRow):
    """An organisation that may be invited."""

    content = SealedField(OrganisationContent)

    class Meta:
        db_table = '"cell"."organisation"'
