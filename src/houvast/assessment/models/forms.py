"""Forms that were filled in outside a round: rows of sealed words."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealing import SealedField
from houvast.assessment.values.filled import FilledFormContent


class FilledForm(DossierRow):
    """A form; as a draft it exists for its writer alone, finished it is never changed again."""

    user_id = models.UUIDField()
    state = models.CharField(max_length=10)
    due_on = models.DateField(null=True)
    content = SealedField(FilledFormContent)

    class Meta:
        db_table = '"assessment"."filled_form"'
