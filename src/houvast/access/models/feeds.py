"""A calendar feed: what a worker's telephone fetches, sealed to the secret in the feed's own address."""

from django.db import models

from houvast.access.models.rows import UserRow


class CalendarFeed(UserRow):
    """One feed of one user. Only the address, which is stored nowhere, opens what is sealed here.

    ``token_hash`` finds the row; ``public`` is what the worker's own requests seal to, signed by the worker,
    so that nobody who writes in the database can have moments sealed to a key of their own.
    """

    token_hash = models.BinaryField(unique=True)
    public = models.BinaryField()
    signature = models.BinaryField()
    sealed = models.BinaryField(null=True)
    fetched_on = models.DateField(null=True)

    class Meta:
        db_table = '"access"."calendar_feed"'
        constraints = (models.UniqueConstraint(fields=("user_id",), name="one_feed_a_user"),)
