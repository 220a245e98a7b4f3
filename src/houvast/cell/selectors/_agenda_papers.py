"""The agenda on paper: references and no name of anybody discussed (F27)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.sealing import unseal_content
from houvast.cell.finding.agendas import AgendaLine, MeetingMoment
from houvast.cell.finding.sitting import OwnOrganisation
from houvast.cell.models.meetings import Meeting
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


def paper_of(
    actor: Actor, row: Meeting, lines: Sequence[AgendaLine], to: OwnOrganisation | None
) -> AgendaPaper:
    """Returns the paper of these items: whole, or for one organisation in its language."""
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
