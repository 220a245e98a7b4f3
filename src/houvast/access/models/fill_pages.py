"""A page that a person fills in without an account: it can be written to, and read by its dossier alone."""

from django.db import models

from houvast.access.fill_values import FillPageContent
from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField


class FillPage(DossierRow):
    """One page, for one person, for two days.

    ``lookup`` is the hash of its address. ``form`` is what is asked, sealed under address and spoken code;
    after the code was used ``entered`` holds the same, and ``draft`` what was written so far, both sealed
    under the visitor's cookie. ``answers`` are sealed to the dossier's public key: the page cannot read them.
    """

    state = models.CharField(max_length=16)
    expires_at = models.DateTimeField()
    lookup = models.BinaryField(unique=True)
    tries = models.PositiveSmallIntegerField(default=0)
    form = models.BinaryField(null=True)
    visit = models.BinaryField(null=True, unique=True)
    visit_until = models.DateTimeField(null=True)
    entered = models.BinaryField(null=True)
    draft = models.BinaryField(null=True)
    answers = models.BinaryField(null=True)
    content = SealedField(FillPageContent)

    class Meta:
        db_table = '"access"."fill_page"'
