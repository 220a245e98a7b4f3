"""A service's own versions of instruments; in clear, for they say nothing about anybody who is helped."""

from django.db import models

from houvast.access.models.rows import ControllerRow
from houvast.kernel import clock


class OwnVersion(ControllerRow):
    """One version: its whole text, and the digest of all it asks. Once published only its status changes.

    ``set_aside`` is the text of the questions that were taken out of a draft and can still be put back.
    ``changed_on`` is the database's own day of the last change: a draft goes a year after it.
    """

    instrument = models.CharField(max_length=120)
    version = models.CharField(max_length=40)
    status = models.CharField(max_length=12)
    digest = models.CharField(max_length=64)
    text = models.TextField()
    set_aside = models.TextField()
    based_on = models.CharField(max_length=170)
    published_on = models.DateField(null=True)
    changed_on = models.DateField(default=clock.today)

    class Meta:
        db_table = '"assessment"."own_version"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "instrument", "version"), name="one_version_a_number"
            ),
        )
