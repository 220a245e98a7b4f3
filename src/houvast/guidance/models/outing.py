"""A worker who is out on a visit: where to and back when, sealed to whoever watches over them."""

from django.db import models

from houvast.access.models.rows import GuardedRow


class Outing(GuardedRow):
    """What one receiver may open of an outing: the duty, the colleague to warn, or the worker.

    ``notice`` says who is out and back when, ``destination`` where to; both go when the worker is back.
    ``lookup`` says who looked where the worker was and why, sealed to the worker.
    """

    outing_id = models.UUIDField()
    user_id = models.UUIDField()
    receiver_id = models.UUIDField()
    receiver_version = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=16)
    due_on = models.DateField()
    notice = models.BinaryField(null=True)
    destination = models.BinaryField(null=True)
    signature = models.BinaryField(null=True)
    lookup = models.BinaryField(null=True)

    class Meta:
        db_table = '"guidance"."outing"'
        constraints = (
            models.UniqueConstraint(fields=("outing_id", "receiver_id"), name="one_copy_a_receiver"),
        )
        indexes = (models.Index(fields=("receiver_id", "state"), name="outing_by_receiver"),)
