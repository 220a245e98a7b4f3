"""Choosing what of one's own trajectory may be told in a consultation: a deliberate act, item by item (F3).

The words are copied into the service's own preparation; where they come from is stored nowhere. The log of
the trajectory says that something was chosen, the consultation's does not say from where.
"""

from dataclasses import dataclass
from uuid import UUID, uuid5

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services.add_statements import add_statements
from houvast.cell.values.cases import Provenance, SourceKind, Statement
from houvast.cell.values.extracts import GivenStatement
from houvast.guidance.disclosure import ToldToCell, for_cell
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Disclosure:
    """What was chosen, for which participation, why, and who says so; its number comes with the form."""

    disclosure_id: UUID
    trajectory_id: UUID
    participation_id: UUID
    keys: tuple[str, ...]
    purpose: str
    source: str


def disclose_to_cell(actor: Actor, disclosure: Disclosure) -> None:
    """Copies what its holder chose into a participation of theirs, to be completed and then given.

    Raises Invalid when nothing is chosen or no reason is given, NotFound for a trajectory they do not hold.
    """
    must(actor, "guidance.disclose_to_cell")
    if not disclosure.keys:
        raise Invalid(message("Choose at least one statement."))
    if not disclosure.purpose.strip() or not disclosure.source.strip():
        raise Invalid(message("Write for what it is shared, and who says so."))
    offered = {item.key: item for item in for_cell(actor, disclosure.trajectory_id)}
    if not set(disclosure.keys) <= set(offered):
        raise NotFound(message("This does not exist, or not for you."))
    # Numbered by their place: not even a number of the trajectory goes along.
    statements = tuple(
        (uuid5(disclosure.disclosure_id, str(place)), _statement(disclosure, offered[key]))
        for place, key in enumerate(dict.fromkeys(disclosure.keys))
    )
    add_statements(actor, disclosure.participation_id, statements)
    log.record("guidance.disclose_to_cell", dossier=disclosure.trajectory_id)


def _statement(disclosure: Disclosure, item: ToldToCell) -> GivenStatement:
    statement = Statement(item.words, disclosure.source, SourceKind.TOLD, Provenance.PERSON)
    return GivenStatement(statement, disclosure.purpose, "", names_others=bool(item.names))
