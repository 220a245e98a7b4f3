"""What is asked at a desk by its public form, by somebody without an account: sealed to the desk's team.

No name, no address and no kind of asker lies in the clear: that a question came, when, of which team it is,
whether it waits for an answer, and the day it goes.
"""

from django.db import models

from houvast.access.models.rows import ControllerRow, GuardedRow, SigninRow


class AskForm(ControllerRow):
    """A desk's public form. ``anchor`` says under the pepper whose signature its team's key must carry."""

    function_key_id = models.UUIDField()
    slug = models.CharField(max_length=40, unique=True)
    is_open = models.BooleanField()
    languages = models.CharField(max_length=40)
    days = models.PositiveSmallIntegerField()
    numbers = models.JSONField(default=list)
    anchor = models.BinaryField()

    class Meta:
        db_table = '"access"."ask_form"'
        constraints = (models.UniqueConstraint(fields=("controller_id",), name="one_ask_form_a_service"),)


class AskedThread(GuardedRow):
    """One question and what was said about it. ``lookup`` and ``sealed`` come from the receipt code."""

    controller_id = models.UUIDField()
    function_key_id = models.UUIDField()
    form_id = models.UUIDField()
    state = models.CharField(max_length=16)
    waits = models.BooleanField()
    lookup = models.BinaryField(unique=True)
    sealed = models.BinaryField()
    lapses_on = models.DateField()

    class Meta:
        db_table = '"access"."asked_thread"'
        indexes = (models.Index(fields=("function_key_id", "state"), name="asked_thread_by_team"),)


class AskedWord(GuardedRow):
    """One message, twice: sealed to the desk's team, and to the key pair that the receipt code opens."""

    thread_id = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    author = models.CharField(max_length=8)
    for_desk = models.BinaryField()
    for_asker = models.BinaryField()

    class Meta:
        db_table = '"access"."asked_word"'
        constraints = (
            models.UniqueConstraint(fields=("thread_id", "number"), name="one_asked_word_a_number"),
        )


class AskedPart(GuardedRow):
    """A piece of a file that came along, sealed under a key that only the message itself holds."""

    thread_id = models.UUIDField()
    file_id = models.UUIDField()
    number = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()

    class Meta:
        db_table = '"access"."asked_part"'
        constraints = (models.UniqueConstraint(fields=("file_id", "number"), name="one_asked_part_a_number"),)


class AskToll(SigninRow):
    """A challenge or a wait that was used; kept as a hash for as long as it would still count."""

    spent_hash = models.BinaryField(unique=True)

    class Meta:
        db_table = '"signin"."ask_toll"'


class AskTally(SigninRow):
    """How often something happened at a form in one hour: numbers, of nobody."""

    form_id = models.UUIDField()
    kind = models.CharField(max_length=8)
    hour = models.DateTimeField()
    count = models.PositiveIntegerField()

    class Meta:
        db_table = '"signin"."ask_tally"'
        constraints = (models.UniqueConstraint(fields=("form_id", "kind", "hour"), name="one_tally_an_hour"),)


class AskQueue(SigninRow):
    """From which moment the next one without a script may send, one row a form."""

    form_id = models.UUIDField(unique=True)
    next_at = models.DateTimeField()

    class Meta:
        db_table = '"signin"."ask_queue"'
