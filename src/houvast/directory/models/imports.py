"""Imports of data packages: what was seen when somebody looked, and what was there before it was done.

Nothing of a package is in the directory before somebody said yes; until then it lies here, for a day. Lines
of an import that was done are what taking it back needs; they go after ninety days.
"""

from django.db import models

from houvast.access.models.rows import ControllerRow


class Import(ControllerRow):
    """One look at a package. ``digest`` is of the file, ``mark`` of the directory as it was then."""

    state = models.CharField(max_length=12)
    digest = models.CharField(max_length=64)
    mark = models.CharField(max_length=64)
    counts = models.JSONField()
    notes = models.JSONField()
    with_gone = models.CharField(max_length=8)
    done_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"directory"."import"'
        indexes = (models.Index(fields=("controller_id", "created_at"), name="import_by_moment"),)


class ImportLine(ControllerRow):
    """What an import does with one entry. ``before`` is what is there, ``after`` what will be; null: nothing.

    ``line`` is the line of the file, 0 for what the package does not have.
    """

    import_id = models.UUIDField()
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=8)
    table = models.CharField(max_length=40)
    key = models.UUIDField()
    line = models.PositiveIntegerField()
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        db_table = '"directory"."import_line"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "import_id", "number"), name="one_line_a_number"
            ),
        )
        indexes = (models.Index(fields=("import_id", "kind", "number"), name="line_by_import"),)
