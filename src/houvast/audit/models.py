"""The log's tables: entries that nobody changes, and the seals that chain them."""

from django.db import models

from houvast.kernel import ids


class Entry(models.Model):
    """One thing that was done or read: ids and an event's name, never a word about a person."""

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField()
    actor_id = models.UUIDField(null=True)
    session_id = models.UUIDField(null=True)
    controller_id = models.UUIDField(null=True)
    event = models.CharField(max_length=80)
    dossier_id = models.UUIDField(null=True)
    subject_id = models.UUIDField(null=True)
    quarter = models.DateTimeField(null=True)
    xid = models.BigIntegerField(default=0)

    class Meta:
        db_table = '"audit"."entry"'


class Seal(models.Model):
    """A batch of committed entries, chained to the batch before."""

    seq = models.BigIntegerField(primary_key=True)
    id = models.UUIDField(default=ids.new_id, unique=True)
    first_entry = models.BigIntegerField()
    sealed_at = models.DateTimeField()
    entries = models.JSONField()
    digest = models.BinaryField()
    previous = models.BinaryField()

    class Meta:
        db_table = '"audit"."seal"'
