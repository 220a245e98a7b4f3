"""The agenda on paper: references and no name; whoever is invited sees their own items alone (F27)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.agendas import AgendaLine, MeetingMoment, agenda_of, of_organisation
from houvast.cell.finding.cells import FOREIGN, meeting_row, own_cell
from houvast.cell.finding.invitable import organisation_of
from houvast.cell.values.meetings import ItemKind, MeetingContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound


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


def print_agenda(actor: Actor, meeting_id: UUID, organisation_id: UUID | None = None) -> AgendaPaper:
    """Returns the paper; an organisation's holds its own items and not who else comes. Raises NotFound."""
    must(actor, "cell.print_agenda")
    row = meeting_row(meeting_id)
    cell = own_cell(actor, row.dossier_id)
    log.record("cell.print_agenda", dossier=cell.id)
    lines = agenda_of(actor, row.id)
    to = organisation_of(actor, organisation_id).content if organisation_id is not None else None
    mine = lines if organisation_id is None else of_organisation(lines, organisation_id)
    if to is not None and not mine:
        raise NotFound(FOREIGN)
    content = unseal_content(actor, row, MeetingContent)
    return AgendaPaper(
        references_of([cell.id]).get(cell.id, ""),
        to.name if to is not None else "",
        to.language if to is not None else "",
        clock.today(),
        MeetingMoment(row.held_at, content.ends_at, content.place, content.word),
        tuple(_item(number, line, is_whole=to is None) for number, line in enumerate(mine, start=1)),
    )


def _item(place: int, line: AgendaLine, *, is_whole: bool) -> PaperItem:
    names = {
        answer: tuple(one.content.name for one in line.sent if is_whole and one.standing.comes is answer)
        for answer in (True, None)
    }
    return PaperItem(place, line.kind, line.reference, names[True], names[None])
