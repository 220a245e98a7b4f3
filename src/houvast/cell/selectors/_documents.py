"""What the pages of documents share: one of them, whose, and who takes part today."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.finding.parties import Party, current_versions, missing_in, parties_on
from houvast.cell.finding.sitting import (
    OwnDocument,
    documents_of,
    organisations_of,
    own_document,
    seats_of,
)
from houvast.cell.selectors._heads import CellHead, head
from houvast.cell.values.documents import HouseDocument
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class DocumentPage:
    """A version of a document: who took note, who did not, for whom the reader may, and who reads."""

    id: UUID
    head: CellHead
    said: HouseDocument
    is_current: bool
    missing: tuple[Party, ...]
    mine: tuple[Party, ...]
    versions: tuple[tuple[UUID, int], ...]
    reader_id: UUID


def document_page(actor: Actor, document_id: UUID) -> DocumentPage:
    """Returns a version of a document. Raises NotFound."""
    found = own_document(actor, document_id)
    said = found.content.said
    if not isinstance(said, HouseDocument):
        raise NotFound(message("This does not exist, or not for you."))
    above = head(actor, found.cell_id)
    known = documents_of(actor, found.cell_id)
    parties = parties_on(
        clock.today(), seats_of(actor, found.cell_id), organisations_of(actor, found.cell_id)
    )
    missing = missing_in(said, parties)
    own = missing if above.may_prepare else tuple(one for one in missing if one.user_id == actor.user_id)
    return DocumentPage(
        found.id,
        above,
        said,
        current_versions(known)[said.kind][0] == found.id,
        missing,
        own,
        _versions(known, said),
        actor.user_id,
    )


def _versions(known: tuple[OwnDocument, ...], said: HouseDocument) -> tuple[tuple[UUID, int], ...]:
    found = ((one.id, one.content.said) for one in known)
    return tuple(
        (number, one.version)
        for number, one in found
        if isinstance(one, HouseDocument) and one.kind is said.kind and one.version != said.version
    )
