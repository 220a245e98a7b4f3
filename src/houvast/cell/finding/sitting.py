"""Finds who sits in a cell, whom it may invite and what it agreed; row security has removed the rest."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.models.cells import Organisation, Seat
from houvast.cell.models.documents import Document
from houvast.cell.values.cells import OrganisationContent, SeatContent, SeatKind
from houvast.cell.values.documents import DocumentContent
from houvast.cell.values.invitations import Invited
from houvast.kernel.errors import NotFound

ORDER = tuple(SeatKind)


@dataclass(frozen=True)
class OwnSeat:
    """Somebody's time in a seat of a cell."""

    id: UUID
    cell_id: UUID
    content: SeatContent


@dataclass(frozen=True)
class OwnOrganisation:
    """An organisation that a cell may invite: with its mandate, and to whom an invitation goes."""

    id: UUID
    cell_id: UUID
    content: OrganisationContent

    def is_there_on(self, day: date) -> bool:
        """Returns whether it still takes part on a day."""
        return self.content.until_on is None or day <= self.content.until_on

    @property
    def has_account(self) -> bool:
        """Whether its management reads invitations in Houvast."""
        return self.content.seat_id is not None

    def as_invited(self) -> Invited:
        """Returns how it stands in the list of those invited; without a mandate it cannot share."""
        content = self.content
        return Invited(
            self.id,
            content.name,
            is_seat=False,
            may_share=content.mandate.may_share,
            controller_id=content.controller_id,
            seat_id=content.seat_id,
        )


@dataclass(frozen=True)
class OwnDocument:
    """A version of a document, or an exercise on roles."""

    id: UUID
    cell_id: UUID
    content: DocumentContent


def seats_of(actor: Actor, cell_id: UUID) -> tuple[OwnSeat, ...]:
    """Returns everybody's time in the seats of a cell: by seat, holders before deputies, the newest first."""
    rows = list(Seat.objects.filter(dossier_id=cell_id))
    load_keys(actor, rows)
    found = [OwnSeat(row.id, cell_id, content) for row, content in unseal_whole(actor, rows, SeatContent)]
    return tuple(sorted(found, key=_place))


def organisations_of(actor: Actor, cell_id: UUID) -> tuple[OwnOrganisation, ...]:
    """Returns the organisations a cell knows, ended ones too, by name."""
    rows = list(Organisation.objects.filter(dossier_id=cell_id))
    load_keys(actor, rows)
    found = unseal_whole(actor, rows, OrganisationContent)
    listed = [OwnOrganisation(row.id, cell_id, content) for row, content in found]
    return tuple(sorted(listed, key=lambda one: (one.content.name.casefold(), one.id)))


def documents_of(actor: Actor, cell_id: UUID) -> tuple[OwnDocument, ...]:
    """Returns the documents and exercises of a cell, the newest first."""
    rows = list(Document.objects.filter(dossier_id=cell_id).order_by("-created_at", "-id"))
    load_keys(actor, rows)
    return tuple(
        OwnDocument(row.id, cell_id, content) for row, content in unseal_whole(actor, rows, DocumentContent)
    )


def own_seat(actor: Actor, seat_id: UUID) -> OwnSeat:
    """Returns somebody's time in a seat; raises NotFound."""
    row = Seat.objects.filter(id=seat_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return OwnSeat(row.id, row.dossier_id, unseal_content(actor, row, SeatContent))


def own_organisation(actor: Actor, organisation_id: UUID) -> OwnOrganisation:
    """Returns an organisation; raises NotFound."""
    row = Organisation.objects.filter(id=organisation_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return OwnOrganisation(row.id, row.dossier_id, unseal_content(actor, row, OrganisationContent))


def own_document(actor: Actor, document_id: UUID) -> OwnDocument:
    """Returns a document or an exercise; raises NotFound."""
    row = Document.objects.filter(id=document_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return OwnDocument(row.id, row.dossier_id, unseal_content(actor, row, DocumentContent))


def _place(seat: OwnSeat) -> tuple[int, str, bool, int]:
    content = seat.content
    return ORDER.index(content.kind), content.municipality, content.is_deputy, -content.from_on.toordinal()
