"""A table, its entries and its counters: ids, the day it lapses, and one sealed value each."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.tables.values.entries import EntryContent
from houvast.tables.values.tables import TableContent


class RoundTable(DossierRow):
    """The table of one dossier; it carries the dossier's id."""

    lapses_on = models.DateField()
    content = SealedField(TableContent)

    class Meta:
        db_table = '"tables"."round_table"'


class TableEntry(DossierRow):
    """One entry. All kinds share a table: a copy does not tell how often a table met, or what it agreed."""

    content = SealedField(EntryContent)

    class Meta:
        db_table = '"tables"."entry"'
        indexes = (models.Index(fields=("dossier_id", "created_at"), name="table_entry_in_time"),)


class TableCount(GuardedRow):
    """That a table of a kind met, or settled an agreement, in a quarter: no dossier, no moment, no words."""

    controller_id = models.UUIDField()
    quarter = models.CharField(max_length=7)
    kind = models.CharField(max_length=16)
    what = models.CharField(max_length=16)

    class Meta:
        db_table = '"tables"."count"'
        indexes = (models.Index(fields=("controller_id", "quarter"), name="table_count_by_quarter"),)
