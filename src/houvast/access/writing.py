"""Writing a row exactly once, and noticing when two people write the same row.

A form's hidden number is its new row's id: a double click, or a post repeated after a lost answer, finds the
row there and does nothing. The same number with other words is refused, so that nothing typed is dropped.
"""

from hashlib import sha256
from typing import Final, TypeVar
from uuid import UUID

from django.db import connection, models

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

OTHER_WORDS: Final = message(
    "This page was saved before, with other words. Your text is still here: save it once more."
)
Row = TypeVar("Row", bound=models.Model)


def write_once(actor: Actor, row: models.Model, content_class: type[object], content: object) -> bool:
    """Stores a new row with sealed content; returns whether this call did it.

    Raises Conflict when the number was used before, with other words or out of the actor's sight.
    """
    if _inserted(row):
        return True
    kept = type(row)._default_manager.filter(pk=row.pk).first()  # noqa: SLF001 - Django's documented name
    if kept is None:
        raise Conflict(OTHER_WORDS)
    _ensure_same(actor, kept, content_class, content)
    return False


def was_written(
    actor: Actor, model: type[models.Model], row_id: UUID, content_class: type[object], content: object
) -> bool:
    """Returns whether a row of this number stands already with these very words; waits for one under way.

    For acts that change more than one row, or that are over once they were done: they ask this first. Raises
    Conflict when the number was used before with other words.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(row_id.bytes[:8], signed=True)])
    kept = model._default_manager.filter(pk=row_id).first()  # noqa: SLF001 - Django's documented name
    if kept is not None:
        _ensure_same(actor, kept, content_class, content)
    return kept is not None


def _ensure_same(actor: Actor, kept: models.Model, content_class: type[object], content: object) -> None:
    if unseal_content(actor, kept, content_class) != content:
        raise Conflict(OTHER_WORDS)


def _inserted(row: models.Model) -> bool:
    """Inserts a row unless its number is there, in one statement; returns whether it did."""
    columns = row._meta.concrete_fields  # noqa: SLF001 - Django's documented metadata
    values = [field.get_db_prep_save(field.pre_save(row, True), connection) for field in columns]  # noqa: FBT003
    quoted = connection.ops.quote_name
    names = ", ".join(quoted(str(field.column)) for field in columns)
    places = ", ".join(["%s"] * len(columns))
    table = quoted(row._meta.db_table)  # noqa: SLF001 - likewise
    with connection.cursor() as cursor:
        # Names come from the model; every value is bound.
        cursor.execute(f"INSERT INTO {table} ({names}) VALUES ({places}) ON CONFLICT DO NOTHING", values)  # noqa: S608
        return bool(cursor.rowcount == 1)


def taken_for_change(model: type[Row], row_id: UUID) -> Row:
    """Returns a row nobody else can change until this act ends; raises NotFound."""
    table = connection.ops.quote_name(model._meta.db_table)  # noqa: SLF001 - Django's documented metadata
    found = model._default_manager.raw(f"SELECT * FROM {table} WHERE id = %s FOR UPDATE", [row_id])  # noqa: S608, SLF001
    for row in found:
        return row
    raise NotFound(message("This does not exist, or not for you."))


def one_at_a_time(what: str) -> None:
    """Waits until nobody else is at this, and keeps others waiting until this act ends."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [what])


def state_of(row: models.Model) -> str:
    """Returns a mark that changes whenever the row's content is sealed anew; it says nothing of it."""
    return sha256(row.content.raw).hexdigest()[:24]  # type: ignore[attr-defined]
