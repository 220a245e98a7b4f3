"""A trajectory and the entries of its timeline: ids, state, due day, and one sealed value each."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealed_field import SealedField
from houvast.guidance.values.timeline import EntryContent
from houvast.guidance.values.trajectory import TrajectoryContent


class Trajectory(DossierRow):
    """The trajectory of one dossier; it carries the dossier's id. Due: the next look back, or aftercare."""

    due_on = models.DateField(null=True)
    content = SealedField(TrajectoryContent)

    class Meta:
        db_table = '"guidance"."trajectory"'


class Entry(DossierRow):
    """One entry of the timeline. Its content is written once; only its state and day may move.

    ``about_id`` names the entry that this one corrects, finishes or follows.
    """

    about_id = models.UUIDField(null=True)
    state = models.CharField(max_length=16, default="", blank=True)
    due_on = models.DateField(null=True)
    content = SealedField(EntryContent)

    class Meta:
        db_table = '"guidance"."entry"'
        indexes = (
            models.Index(fields=("dossier_id", "-created_at", "id"), name="entry_in_time"),
            models.Index(
                fields=("dossier_id", "about_id"),
                name="entry_in_thread",
                condition=models.Q(about_id__isnull=False),
            ),
            models.Index(
                fields=("dossier_id", "due_on"), name="entry_open", condition=models.Q(state="open")
            ),
        )
