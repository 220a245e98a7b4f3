"""A page on which a service without an account reads a referral once, answers, and tells back what it may."""

from django.db import models

from houvast.access.models.rows import DossierRow


class ReferralPage(DossierRow):
    """One page of one referral (``about_id``), for one receiver.

    ``lookup`` is the hash of its address. ``form`` is sealed under address and code: first what goes along,
    and after it was opened a page to come back to, without a word of the person. ``entered`` is what a visit
    sees, sealed under the visitor's cookie. ``answer`` and ``word`` are sealed to the dossier's public key.
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
    word = models.BinaryField(null=True)
    told_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."referral_page"'
