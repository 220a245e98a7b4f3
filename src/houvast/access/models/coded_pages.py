"""What every page behind an address and a code holds, whatever it is about."""

from django.db import models

from houvast.access.models.rows import DossierRow


class CodedRow(DossierRow):
    """One page about one thing (``about_id``), for one receiver.

    ``lookup`` is the hash of its address. ``form`` is sealed under address and code: first the words, and
    after it was opened a page to come back to, without a word of the person. ``entered`` is what a visit
    sees, sealed under the visitor's cookie. ``answer`` is sealed to the dossier's public key.
    """

    about_id = models.UUIDField()
    state = models.CharField(max_length=16)
    expires_at = models.DateTimeField()
    lookup = models.BinaryField(unique=True)
    tries = models.PositiveSmallIntegerField(default=0)
    form = models.BinaryField(null=True)
    visit = models.BinaryField(null=True, unique=True)
    visit_until = models.DateTimeField(null=True)
    entered = models.BinaryField(null=True)
    entered_at = models.DateTimeField(null=True)
    answer = models.BinaryField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True
