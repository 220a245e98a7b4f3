"""Opens the one transaction in which somebody acts, and presents their token to the database.

Only the middleware, the API, the command line and the job runner call ``acting``. The token travels as a
server-side parameter, since Django binds on the client side and statements can end up in a server's log.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, cast
from uuid import UUID

import psycopg
from django.db import connection, transaction

from houvast.access.actor import Actor, Unlocked
from houvast.access.keyring import Keyring
from houvast.access.values import Function, Hat
from houvast.kernel.errors import Conflict, SignInNeeded
from houvast.kernel.messages import message

_acting: ContextVar[bool] = ContextVar("acting", default=False)

WHO = "SELECT user_id, name, home_id, language, memberships, hat FROM access.who_acts()"
PRESENT = "SELECT set_config('houvast.token', %s, true), set_config('role', %s, true)"


def _raw() -> "psycopg.Connection[tuple[Any, ...]]":
    """The driver's own connection: its parameters travel beside the statement, not in its text."""
    connection.ensure_connection()
    return cast("psycopg.Connection[tuple[Any, ...]]", connection.connection)


def _present(unlocked: Unlocked) -> tuple[Any, ...] | None:
    """Begins, sets token and role for this transaction, and asks who acts: one way to the server and back."""
    raw = _raw()
    with raw.pipeline(), psycopg.Cursor(raw) as presenting, psycopg.Cursor(raw) as asking:
        presenting.execute(PRESENT, [unlocked.token, "houvast_app"])
        return asking.execute(WHO).fetchone()


def _leave() -> None:
    with psycopg.Cursor(_raw()) as cursor:
        cursor.execute(PRESENT, ["", "none"])


def _who_acts(unlocked: Unlocked, row: tuple[Any, ...] | None) -> Actor:
    if row is None or row[0] != unlocked.bundle.user:
        raise SignInNeeded(message("Please sign in again."))
    pairs = (entry.split(" ") for entry in row[4])
    memberships = frozenset((UUID(controller), Function(name)) for controller, name in pairs)
    keyring = Keyring(unlocked.bundle, home=row[2])
    who = (row[0], row[1], row[2], row[3])
    return Actor(*who, memberships, keyring, unlocked.token, hat=Hat(row[5]))


@contextmanager
def acting(unlocked: Unlocked) -> Iterator[Actor]:
    """Runs a block as somebody, in one transaction that fails or succeeds as a whole.

    Raises SignInNeeded when the session ended or the account closed, Conflict when somebody acts already.
    """
    if _acting.get():
        raise Conflict(message("Somebody is acting already."))
    mark = _acting.set(True)
    nested = connection.in_atomic_block  # in a test's own block only: a durable one refuses any other
    try:
        with transaction.atomic(durable=True):
            yield _who_acts(unlocked, _present(unlocked))
            # The end of the transaction takes role and token away; SET LOCAL outlives a savepoint, though.
            if nested:
                _leave()
    finally:
        _acting.reset(mark)
