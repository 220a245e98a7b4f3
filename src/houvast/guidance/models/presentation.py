"""Case presentations of a trajectory: in the clear whether one was checked, and the last day it exists."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.guidance.values.presentations import PresentationContent


class Presentation(DossierRow):
    """One presentation for one meeting. After ``due_on`` the jobs delete it; nothing of it is kept."""

    state = models.CharField(max_length=16)
    due_on = models.DateField()
    content = SealedField(PresentationContent)

    class Meta:
        db_table = '"guidance"."presentation"'
        indexes = (models.Index(fields=("due_on",), name="presentation_due"),)
