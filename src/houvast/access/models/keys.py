"""Public keys with their certificates, and wraps: the secrets themselves lie nowhere.

Everything here is in schema ``keys`` so that a backup can hold keys and data apart.
"""

from django.db import models

from houvast.access.models.rows import GuardedRow, PublicRow


class PublicKey(PublicRow):
    """The public keys of a user, a function or a recovery, signed by the controller they belong to."""

    owner_id = models.UUIDField()
    owner_kind = models.CharField(max_length=10)
    controller_id = models.UUIDField()
    version = models.PositiveSmallIntegerField()
    encryption = models.BinaryField()
    signing = models.BinaryField(null=True)
    signature = models.BinaryField(null=True)

    class Meta:
        db_table = '"keys"."public_key"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "owner_id", "version"), name="one_public_key_a_version"
            ),
        )


class ControllerKey(PublicRow):
    """The key with which a controller signs the public keys of its people and functions."""

    controller_id = models.UUIDField(unique=True)
    signing_public = models.BinaryField()

    class Meta:
        db_table = '"keys"."controller_key"'


class KeyWrap(GuardedRow):
    """A secret sealed to one receiver and signed by its giver; seen by that receiver only."""

    kind = models.CharField(max_length=20)
    subject_id = models.UUIDField()
    version = models.PositiveSmallIntegerField()
    dossier_id = models.UUIDField(null=True)
    receiver_id = models.UUIDField()
    receiver_version = models.PositiveSmallIntegerField()
    giver_id = models.UUIDField()
    giver_version = models.PositiveSmallIntegerField(default=1)
    sealed = models.BinaryField()
    signature = models.BinaryField()

    class Meta:
        db_table = '"keys"."wrap"'
        indexes = (
            models.Index(fields=("receiver_id", "subject_id"), name="wrap_by_receiver"),
            models.Index(fields=("subject_id",), name="wrap_by_subject"),
        )


class RecoveryWrap(GuardedRow):
    """A controller's recovery key, nested for one pair of holders."""

    controller_id = models.UUIDField()
    version = models.PositiveSmallIntegerField()
    first_id = models.UUIDField()
    second_id = models.UUIDField()
    sealed = models.BinaryField()

    class Meta:
        db_table = '"keys"."recovery_wrap"'
        constraints = (
            models.UniqueConstraint(
                fields=("controller_id", "version", "first_id", "second_id"), name="one_wrap_a_pair"
            ),
        )


class RecoveryRehearsal(PublicRow):
    """A proof that two holders together can open what a controller keeps; no dossier opens before one."""

    controller_id = models.UUIDField()
    version = models.PositiveSmallIntegerField()
    first_id = models.UUIDField()
    second_id = models.UUIDField()
    wraps_proven = models.PositiveSmallIntegerField()

    class Meta:
        db_table = '"keys"."recovery_rehearsal"'


class RecoveryOpening(GuardedRow):
    """The recovery key on its way from the first holder to the second: one layer off, sealed again."""

    controller_id = models.UUIDField()
    version = models.PositiveSmallIntegerField()
    purpose = models.CharField(max_length=16)
    for_user_id = models.UUIDField(null=True)
    first_id = models.UUIDField()
    second_id = models.UUIDField()
    half = models.BinaryField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"keys"."recovery_opening"'
