"""Accounts and sessions: what the sign-in login knows, and all it knows."""

from django.db import models

from houvast.access.models.rows import SigninRow


class Account(SigninRow):
    """How a user signs in: a verifier, never a password; its id is the user's."""

    login_name = models.CharField(max_length=120, unique=True)
    state = models.CharField(max_length=24)
    language = models.CharField(max_length=2, default="nl")
    salt = models.BinaryField(null=True)
    memory_kib = models.PositiveIntegerField(null=True)
    passes = models.PositiveSmallIntegerField(null=True)
    verifier = models.BinaryField(null=True)
    totp_sealed = models.BinaryField(null=True)
    totp_last_step = models.BigIntegerField(default=0)
    password_changed_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"signin"."account"'


class Bundle(SigninRow):
    """A user's keys, wrapped by the password or by the printed key sheet."""

    account_id = models.UUIDField()
    kind = models.CharField(max_length=10)
    salt = models.BinaryField(null=True)
    wrapped = models.BinaryField()

    class Meta:
        db_table = '"signin"."bundle"'
        constraints = (models.UniqueConstraint(fields=("account_id", "kind"), name="one_bundle_a_kind"),)


class Session(SigninRow):
    """A signed-in device. Cookie and acting token are kept as hashes; the keys lie sealed under both."""

    account_id = models.UUIDField()
    cookie_hash = models.BinaryField(unique=True)
    token_hash = models.BinaryField(unique=True)
    sealed = models.BinaryField(null=True)
    keeping = models.BinaryField(null=True)
    device = models.CharField(max_length=80, default="")
    awaits = models.CharField(max_length=12, default="")
    hat = models.CharField(max_length=6, default="")
    last_seen_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"signin"."session"'


class Device(SigninRow):
    """A browser on which somebody signed in before, as a keyed hash: no stranger's tries lock it out."""

    account_id = models.UUIDField()
    device_hash = models.BinaryField()
    seen_at = models.DateTimeField()

    class Meta:
        db_table = '"signin"."device"'
        constraints = (
            models.UniqueConstraint(fields=("account_id", "device_hash"), name="one_device_an_account"),
        )


class Installation(SigninRow):
    """Marks a database as demonstration or test; only its owner writes here, only while it is empty."""

    kind = models.CharField(max_length=16, unique=True)

    class Meta:
        db_table = '"signin"."installation"'


class Attempt(SigninRow):
    """A try to sign in, counted per account, address and device, all as keyed hashes; lapses in a day."""

    kind = models.CharField(max_length=10)
    subject_hash = models.BinaryField()

    class Meta:
        db_table = '"signin"."attempt"'
        indexes = (models.Index(fields=("subject_hash", "created_at"), name="attempt_by_subject"),)


class Invitation(SigninRow):
    """A one-time code for a new colleague, with the controller's key bound to it."""

    account_id = models.UUIDField()
    code_hash = models.BinaryField(unique=True)
    anchor_sealed = models.BinaryField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"signin"."invitation"'
