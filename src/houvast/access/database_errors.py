"""Turns the refusals of the definer functions into sentences."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import DatabaseError, transaction

from houvast.kernel.errors import Conflict, HouvastError, NotFound
from houvast.kernel.messages import message

SENTENCES: dict[str, HouvastError] = {
    "HV001": Conflict(
        message("No dossier opens before two recovery holders have practised opening one together.")
    ),
    "HV002": Conflict(message("No duty of silence is recorded for this colleague yet.")),
    "HV003": Conflict(message("Nobody else could open this any more. Give it to a colleague first.")),
    "HV006": Conflict(
        message("You have this only for a while, so it cannot be given for longer or as somebody's own.")
    ),
    "HV005": NotFound(
        message(
            "There is no dossier with this reference that the duty can open. Look at the reference again."
        )
    ),
    "HV011": Conflict(message("A mayor and the police never do social work.")),
    "HV012": Conflict(message("Write down why one person does both social work and work of the cell.")),
    "HV014": Conflict(
        message("This colleague sits in the cell, so this dossier of social work is not for them.")
    ),
    "HV015": Conflict(message("This colleague takes no part in the consultation.")),
    "HV010": Conflict(message("A published version stays as it is. Make a new version of it.")),
    "42501": NotFound(message("This does not exist, or not for you.")),
}


@contextmanager
def speaking() -> Iterator[None]:
    """Runs statements in a savepoint and raises the sentence that belongs to the database's refusal."""
    try:
        with transaction.atomic():
            yield
    except DatabaseError as error:
        _speak(error)
        raise


@contextmanager
def speaking_once() -> Iterator[None]:
    """As ``speaking``, for the one act of a request: its savepoint ends with the transaction.

    That spares every saved form a statement. Whatever refuses, nothing of the block is kept.
    """
    begun = transaction.savepoint()
    try:
        yield
    except BaseException as error:
        transaction.savepoint_rollback(begun)
        transaction.set_rollback(False)
        if isinstance(error, DatabaseError):
            _speak(error)
        raise


def _speak(error: DatabaseError) -> None:
    """Raises the sentence of a refusal that has one."""
    known = SENTENCES.get(getattr(error.__cause__, "sqlstate", None) or "")
    if known is not None:
        raise type(known)(known.text, **known.facts) from error
