"""A referral and its steps: rows of sealed words; in the clear whether it went and what is due when."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealing import SealedField
from houvast.desk.values.referrals import ReferralContent, ReferralStepContent


class Referral(DossierRow):
    """One referral of one question; a question may have several."""

    state = models.CharField(max_length=16)
    due_on = models.DateField(null=True)
    content = SealedField(ReferralContent)

    class Meta:
        db_table = '"desk"."referral"'


class ReferralStep(DossierRow):
    """One step in the life of a referral; earlier ones stay."""

    about_id = models.UUIDField()
    content = SealedField(ReferralStepContent)

    class Meta:
        db_table = '"desk"."referral_step"'
