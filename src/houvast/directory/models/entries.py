"""The rows of the directory: entries as HSDS words them, and what makes them found.

An entry is one row with its cells as JSON, by the column names of HSDS: twenty-one tables of one shape would
be twenty-one policies and no more safety, and a later version of the standard is a change of values, not of
tables. What is searched lies beside it, made anew from the entries by every act that writes.
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from houvast.access.models.rows import ControllerRow, SharedRow


class Record(SharedRow):
    """One entry of one table of HSDS; ``key`` is its id in the standard, unique within its controller.

    Two services of one installation may keep the same package; their rows have ids of their own. The other
    keys say to what an entry belongs, in the standard's words; ``linked_id`` is any further one.
    """

    table = models.CharField(max_length=40)
    key = models.UUIDField()
    cells = models.JSONField()
    organization_id = models.UUIDField(null=True)
    service_id = models.UUIDField(null=True)
    location_id = models.UUIDField(null=True)
    service_at_location_id = models.UUIDField(null=True)
    linked_id = models.UUIDField(null=True)

    class Meta:
        db_table = '"directory"."record"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "table", "key"), name="one_entry_a_key"),
        )
        indexes = (
            models.Index(fields=("organization_id",), name="record_by_organization"),
            models.Index(fields=("service_id",), name="record_by_service"),
            models.Index(fields=("location_id",), name="record_by_location"),
            models.Index(fields=("service_at_location_id",), name="record_by_service_at"),
            models.Index(fields=("linked_id",), name="record_by_link"),
        )


class Line(SharedRow):
    """What a list shows and a search looks through, of one service; its id is that of the service's record.

    ``names`` and ``words`` are folded (``values/folding.py``); places and areas are NIS codes; ages years.
    """

    name = models.TextField()
    organization = models.TextField()
    names = models.TextField()
    words = models.TextField()
    languages = ArrayField(models.CharField(max_length=16))
    needs = ArrayField(models.CharField(max_length=40))
    sectors = ArrayField(models.CharField(max_length=40))
    places = ArrayField(models.CharField(max_length=8))
    areas = ArrayField(models.CharField(max_length=8))
    minimum_age = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    maximum_age = models.DecimalField(max_digits=6, decimal_places=2, null=True)
    is_free = models.BooleanField(null=True)
    is_listed = models.BooleanField()
    checked_on = models.DateField(null=True)

    class Meta:
        db_table = '"directory"."line"'
        indexes = (models.Index(fields=("controller_id", "checked_on"), name="line_by_check"),)


class Word(SharedRow):
    """A word that stands in some entry of a controller: what a typing error is measured against."""

    word = models.CharField(max_length=60)

    class Meta:
        db_table = '"directory"."word"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "word"), name="one_word_a_controller"),
        )


class PublicPage(ControllerRow):
    """A controller's directory as anybody may read it under a neutral address, only while it is open."""

    address = models.CharField(max_length=60, unique=True)
    title_nl = models.CharField(max_length=120)
    title_fr = models.CharField(max_length=120)
    is_open = models.BooleanField()
    is_indexed = models.BooleanField()

    class Meta:
        db_table = '"directory"."public_page"'
        constraints = (models.UniqueConstraint(fields=("controller_id",), name="one_page_a_controller"),)
