"""The one kind of column that holds words: sealed, bound to its place, opened with the compartment's key.

The field accepts nothing but a sealed value, so plain text cannot be stored by mistake (architecture, Vault).
"""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar
from uuid import UUID

from django.db import models

from houvast.access.actor import Actor, Closed
from houvast.access.sealed_field import SealedField
from houvast.audit import log
from houvast.kernel.errors import NotFound, Tampered
from houvast.vault import content as contents
from houvast.vault.sealing import open_sealed, seal
from houvast.vault.values import Place, Sealed

Content = TypeVar("Content")
Row = TypeVar("Row", bound=models.Model)

__all__ = [
    "Closed",
    "SealedField",
    "SealedRow",
    "load_keys",
    "note_closed",
    "place_of",
    "seal_content",
    "unseal_content",
    "unseal_each",
    "unseal_whole",
]


class SealedRow(Protocol):
    """A row of a compartment with one sealed column named ``content``."""

    id: UUID
    dossier_id: UUID
    compartment_id: UUID
    content: Sealed | None


def place_of(row: models.Model, column: str = "content") -> Place:
    """Returns where a sealed value belongs, so that it opens nowhere else."""
    table = row._meta.db_table.replace('"', "")  # noqa: SLF001 - Django's documented metadata
    return Place(
        table, column, row.pk, getattr(row, "dossier_id", None), getattr(row, "compartment_id", None)
    )


def seal_content(actor: Actor, row: models.Model, content: object) -> None:
    """Seals content into a row of a compartment the actor holds; raises NotFound without its key."""
    keys = actor.keyring.compartment(row.compartment_id)  # type: ignore[attr-defined]
    version = keys.newest
    sealed = seal(keys.by_version[version], version, place_of(row), contents.dump(content))
    row.content = sealed  # type: ignore[attr-defined]


def unseal_content(actor: Actor, row: models.Model, content_class: type[Content]) -> Content:
    """Returns a row's content; raises NotFound without the key, Tampered when it is not what was sealed."""
    keys = actor.keyring.compartment(row.compartment_id)  # type: ignore[attr-defined]
    plain = open_sealed(keys.by_version, place_of(row), row.content)  # type: ignore[attr-defined]
    return contents.load(content_class, plain)


def unseal_each(
    actor: Actor, rows: Iterable[Row], content_class: type[Content]
) -> Iterator[tuple[Row, Content | Closed]]:
    """Yields each row with its content, or with ``Closed`` where one does not open: the others still do.

    What was damaged is refused, written in the log and told on the page; never shown as if it were genuine.
    Only for reading: an act begins from ``unseal_content``, which raises.
    """
    for row in rows:
        try:
            yield row, unseal_content(actor, row, content_class)
        except Tampered:
            yield row, note_closed(actor, row, is_damaged=True)
        except NotFound:
            yield row, note_closed(actor, row, is_damaged=False)


def unseal_whole(
    actor: Actor, rows: Iterable[Row], content_class: type[Content]
) -> Iterator[tuple[Row, Content]]:
    """Yields the rows that open with their content; what does not is left out, and the page says so."""
    for row, content in unseal_each(actor, rows, content_class):
        if not isinstance(content, Closed):
            yield row, content


def note_closed(actor: Actor, row: models.Model, *, is_damaged: bool) -> Closed:
    """Notes what does not open, once a page; what was damaged stands in the log as refused."""
    if row.pk not in actor.closed:
        actor.closed[row.pk] = Closed(row.pk, row.created_at, is_damaged)  # type: ignore[attr-defined]
        if is_damaged:
            log.record("refused.tampered", dossier=getattr(row, "dossier_id", None), subject=row.pk)
    return actor.closed[row.pk]


def load_keys(actor: Actor, rows: Iterable[models.Model]) -> None:
    """Opens the compartments of many rows at once, so that a list costs a constant number of queries."""
    actor.keyring.load({row.compartment_id for row in rows})  # type: ignore[attr-defined]
