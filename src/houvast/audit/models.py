"""The log's tables: entries that nobody changes, and the seals that chain them."""

from django.contrib.postgres.fields import ArrayField
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
    """A batch of committed entries, chained to the seal before.

    ``entry_ids`` and ``entry_digests`` (32 bytes each, in the same order) say which entries and what they
    said; a seal of kind ``lapse`` names the seals whose readings lapsed instead. All entries of the
    transactions from ``from_xid`` up to ``to_xid`` are in the seals of one run.
    """

    seq = models.BigIntegerField(primary_key=True)
    id = models.UUIDField(default=ids.new_id, unique=True)
    kind = models.CharField(max_length=10)
    sealed_at = models.DateTimeField()
    from_xid = models.BigIntegerField()
    to_xid = models.BigIntegerField()
    entry_ids = ArrayField(models.BigIntegerField())
    entry_digests = models.BinaryField()
    previous = models.BinaryField()
    digest = models.BinaryField()

    class Meta:
        db_table = '"audit"."seal"'
