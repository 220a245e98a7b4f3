"""Who works where, as what, and bound by which duty. Nobody who is helped stands here."""

from django.db import models

from houvast.access.models.rows import ControllerRow, GuardedRow, PublicRow, UserRow


class Controller(PublicRow):
    """A service that answers for its own data (art. 4, 7° GDPR; F1, F2)."""

    name = models.CharField(max_length=200)
    language = models.CharField(max_length=2, default="nl")
    regime = models.CharField(max_length=60)

    class Meta:
        db_table = '"access"."controller"'


class User(GuardedRow):
    """Somebody who works in a service. Seen by the colleagues of the services they work in, and partners."""

    home_id = models.UUIDField()
    name = models.CharField(max_length=120)
    language = models.CharField(max_length=2, default="nl")
    state = models.CharField(max_length=24)

    class Meta:
        db_table = '"access"."user"'


class UserFunction(ControllerRow):
    """What a user does in a service, from when until when; history stays (F15)."""

    user_id = models.UUIDField()
    function = models.CharField(max_length=20)
    valid_from = models.DateTimeField()
    valid_until = models.DateTimeField(null=True)
    given_by = models.UUIDField(null=True)

    class Meta:
        db_table = '"access"."user_function"'


class TwoHats(ControllerRow):
    """Why somebody does both social work and work of the cell; history stays.

    ``worn_before`` is the one they did when it was written, set by the database.
    """

    user_id = models.UUIDField()
    reason = models.CharField(max_length=400)
    worn_before = models.CharField(max_length=6, default="")
    given_by = models.UUIDField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."two_hats"'
        constraints = (
            models.UniqueConstraint(
                fields=("user_id",), condition=models.Q(ended_at=None), name="two_hats_once"
            ),
        )


class Confidentiality(ControllerRow):
    """The duty of silence that was recorded for a user, without which nothing opens (F15)."""

    user_id = models.UUIDField()
    kind = models.CharField(max_length=24)
    citation = models.CharField(max_length=80)
    recorded_by = models.UUIDField(null=True)

    class Meta:
        db_table = '"access"."confidentiality"'


class Partnership(ControllerRow):
    """A partner service whose signing key this controller has compared and signed."""

    partner_id = models.UUIDField()
    partner_signing = models.BinaryField()
    signature = models.BinaryField()
    agreed_by = models.UUIDField()

    class Meta:
        db_table = '"access"."partnership"'
        constraints = (
            models.UniqueConstraint(fields=("controller_id", "partner_id"), name="one_partnership_each"),
        )


class Absence(ControllerRow):
    """Somebody is away: their stand-ins, who hold access already, are told; nothing opens by it."""

    user_id = models.UUIDField()
    first_day = models.DateField()
    last_day = models.DateField()
    declared_by = models.UUIDField()

    class Meta:
        db_table = '"access"."absence"'


class Notice(UserRow):
    """Something this user must know: an event and a dossier's reference, never a word about anyone."""

    event = models.CharField(max_length=80)
    dossier_id = models.UUIDField(null=True)
    reference = models.CharField(max_length=12, default="")
    by_id = models.UUIDField(null=True)
    seen_at = models.DateTimeField(null=True)

    class Meta:
        db_table = '"access"."notice"'
        indexes = (models.Index(fields=("user_id", "seen_at"), name="notice_by_user"),)
