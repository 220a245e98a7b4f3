"""A case and its steps: ids, the days that matter, and one sealed value each."""

from django.db import models

from houvast.access.models.rows import DossierRow, GuardedRow
from houvast.access.sealed_field import SealedField
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.steps import StepContent


class Case(DossierRow):
    """The case of one dossier; it carries the dossier's id.

    ``last_discussed_on`` sets the clock of retention, ``erase_on`` ends it; both move by an act alone.
    """

    cell_id = models.UUIDField()
    last_discussed_on = models.DateField(null=True)
    erase_on = models.DateField(null=True)
    content = SealedField(CaseContent)

    class Meta:
        db_table = '"cell"."case"'
        indexes = (models.Index(fields=("cell_id", "erase_on"), name="case_by_cell"),)


class Step(DossierRow):
    """One step of a case; ``is_awaited``: it is a request for an overview, and nobody gave it yet."""

    is_awaited = models.BooleanField(default=False)
    content = SealedField(StepContent)

    class Meta:
        db_table = '"cell"."step"'
        indexes = (models.Index(fields=("dossier_id", "created_at"), name="case_step_in_time"),)


class Filing(DossierRow):
    """That a decision on paper was filed, in the very transaction that carries it out; the step says what.

    The database itself writes who and when, and tells the mayor's seat: tests/security/test_cell_cases.py.
    """

    step_id = models.UUIDField()
    filed_by = models.UUIDField(null=True)
    filed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"cell"."filing"'


class CaseCounted(GuardedRow):
    """Something that happened to some case in a quarter; no case, no moment, nobody."""

    controller_id = models.UUIDField()
    quarter = models.CharField(max_length=7)
    what = models.CharField(max_length=12)

    class Meta:
        db_table = '"cell"."case_counted"'
        indexes = (models.Index(fields=("controller_id", "quarter"), name="case_counted_by_quarter"),)
