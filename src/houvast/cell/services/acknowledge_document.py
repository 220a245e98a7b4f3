"""Taking note of a document: signed in for one's own seat, or on paper that the coordinator files."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._documents import keep_said, party_of, take_document
from houvast.cell.values.documents import Acknowledged, HouseDocument
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Note:
    """Who takes note of a document; ``paper`` says where the page lies that was signed by hand."""

    document_id: UUID
    party_id: UUID
    paper: str = ""


def acknowledge_document(actor: Actor, note: Note) -> None:
    """Keeps that a seat or an organisation took note, once.

    Raises NotFound for somebody else's seat, Invalid for another's without a signed page.
    """
    must(actor, "cell.acknowledge_document")
    row, before = take_document(actor, note.document_id)
    if not isinstance(before.said, HouseDocument):
        raise NotFound(message("This does not exist, or not for you."))
    party = party_of(actor, row.dossier_id, note.party_id)
    if before.said.is_acknowledged_by(party.id):
        return
    is_own = party.user_id == actor.user_id
    if not is_own and not note.paper.strip():
        raise Invalid(message("Somebody else signs by hand: write where the signed page lies."))
    word = Acknowledged(party.id, party.name, clock.today(), "" if is_own else note.paper)
    keep_said(actor, row, before, before.said.with_acknowledged(word))
    log.record("cell.acknowledge_document", dossier=row.dossier_id)
