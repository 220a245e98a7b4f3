"""A page on which a service without an account reads a referral once, answers, and tells back what it may."""

from django.db import models

from houvast.access.models.coded_pages import CodedRow


class ReferralPage(CodedRow):
    """One page of one referral. ``word`` is what comes back later, sealed to the dossier's public key."""

    word = models.BinaryField(null=True)
    told_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."referral_page"'
