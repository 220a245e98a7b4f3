"""The agenda on paper: references and no name; whoever is invited sees their own items alone (F27)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import AgendaLine, MeetingMoment, agenda_of, of_organisation
from houvast.cell.finding.cells import item_row, meeting_row
from houvast.cell.finding.invitable import Invitable, organisation_of
from houvast.cell.finding.items import invitation_row
from houvast.cell.models.meetings import Meeting
from houvast.cell.values.invitations import InvitationContent
from houvast.cell.values.meetings import ItemKind, MeetingContent
from houvast.kernel import clock


@dataclass(frozen=True)
class PaperItem:
    """One item on the paper: its place, what it is, its reference, and who comes; never who it is about."""

    place: int
    kind: ItemKind
    reference: str
    comes: tuple[str, ...]
    unanswered: tuple[str, ...]


@dataclass(frozen=True)
class AgendaPaper:
    """The paper: whole for who prepares the meeting, in part for one organisation in its own language."""

    reference: str
    organisation: str
    language: str
    made_on: date
    moment: MeetingMoment
    items: tuple[PaperItem, ...]


def print_agenda(actor: Actor, meeting_id: UUID) -> AgendaPaper:
    """Returns the whole paper, for who prepares the meeting. Raises NotFound."""
    must(actor, "cell.print_agenda")
    row = meeting_row(meeting_id)
    log.record("cell.print_agenda", dossier=row.dossier_id)
    return _paper(actor, row, agenda_of(actor, row.id), None)


def print_own_agenda(actor: Actor, invitation_id: UUID) -> AgendaPaper:
    """Returns the paper of one of those invited: the items it is invited for, and not who else comes.

    Raises NotFound.
    """
    must(actor, "cell.print_own_agenda")
    invitation = invitation_row(invitation_id)
    to = unseal_content(actor, invitation, InvitationContent).organisation_id
    row = meeting_row(item_row(invitation.item_id).meeting_id)
    log.record("cell.print_own_agenda", dossier=row.dossier_id)
    return _paper(actor, row, of_organisation(agenda_of(actor, row.id), to), organisation_of(actor, to))


def _paper(actor: Actor, row: Meeting, lines: Sequence[AgendaLine], to: Invitable | None) -> AgendaPaper:
    content = unseal_content(actor, row, MeetingContent)
    return AgendaPaper(
        references_of([row.dossier_id]).get(row.dossier_id, ""),
        to.content.name if to is not None else "",
        to.content.language if to is not None else "",
        clock.today(),
        MeetingMoment(row.held_at, content.ends_at, content.place, content.word),
        tuple(_item(number, line, is_whole=to is None) for number, line in enumerate(lines, start=1)),
    )


def _item(place: int, line: AgendaLine, *, is_whole: bool) -> PaperItem:
    names = {
        answer: tuple(one.content.name for one in line.sent if is_whole and one.standing.comes is answer)
        for answer in (True, None)
    }
    return PaperItem(place, line.kind, line.reference, names[True], names[None])
