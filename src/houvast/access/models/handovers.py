"""What one service hands to another: a sealed parcel with a state, and drafts not yet given to anyone."""

from django.db import models

from houvast.access.models.rows import GuardedRow, UserRow


class Handover(GuardedRow):
    """A parcel from a compartment to the inbox of another controller.

    The sender sees the state, the receiver's inbox sees the parcel; neither sees the other's dossier (F3).
    ``seen_at`` is when the inbox first read it; ``word`` what it told back later, sealed to the sender.
    """

    kind = models.CharField(max_length=40)
    from_controller_id = models.UUIDField()
    from_dossier_id = models.UUIDField()
    from_compartment_id = models.UUIDField()
    to_controller_id = models.UUIDField()
    to_function_id = models.UUIDField()
    giver_id = models.UUIDField()
    giver_version = models.PositiveSmallIntegerField(default=1)
    return_public = models.BinaryField()
    state = models.CharField(max_length=16)
    parcel = models.BinaryField(null=True)
    signature = models.BinaryField(null=True)
    answer = models.BinaryField(null=True)
    answered_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)
    word = models.BinaryField(null=True)
    told_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."handover"'


class Draft(UserRow):
    """What somebody was writing, sealed to themselves; gone when it is saved for good."""

    form = models.CharField(max_length=60)
    subject_id = models.UUIDField()
    sealed = models.BinaryField()
    saved_at = models.DateTimeField()
    hat = models.CharField(max_length=6, default="")

    class Meta:
        db_table = '"access"."draft"'
        constraints = (
            models.UniqueConstraint(fields=("user_id", "form", "subject_id", "hat"), name="one_draft_a_form"),
        )
