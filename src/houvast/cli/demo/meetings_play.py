"""Plays the meetings of the town's cells through the services a coordinator's own pages use.

Cells, cases and organisations were played before: where it goes on is read from their plays.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.cell.services.plan_meeting import NewMeeting, plan_meeting
from houvast.cell.services.put_on_agenda import NewItem, put_on_agenda
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import MeetingContent
from houvast.cli.demo.cases_play import case_of
from houvast.cli.demo.cell_play import COORDINATOR, cell_of, party_of
from houvast.cli.demo.cells import load_cells
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.meetings import MEETINGS, Discussed, Gathering, load_meetings
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.values import Language
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM

AT_WORK: Final = time(9, 40)


@dataclass(frozen=True)
class MeetingPlace:
    """A cell of the town, and whom it may invite, by name."""

    cell_id: UUID
    organisations: dict[str, UUID]


def play_meetings(stage: Stage, ledger: Ledger) -> None:
    """Plans each meeting, puts its cases on the agenda and invites; notes what was said on the telephone."""
    for told in load_meetings():
        with stage.acts(COORDINATOR) as actor, clock.frozen_at(ledger.moment_ago(told.ago, AT_WORK)):
            gather(actor, ledger, told, _moment(ledger, told.within, told.begins))
    ledger.played.append(MEETINGS)
    ledger.save()


def _place(ledger: Ledger, language: Language) -> MeetingPlace:
    """Returns where a cell's meetings go on, and whom it may invite."""
    (cell,) = (one for one in load_cells().cells if one.language is language)
    names = (member.name for member in cell.members)
    return MeetingPlace(
        cell_of(ledger, language),
        {name: party_of(ledger, language, name) for name in names},
    )


def gather(
    actor: Actor, ledger: Ledger, told: Gathering, begins: datetime, lasts: timedelta = timedelta(hours=2)
) -> None:
    """Plans a meeting, puts its cases on the agenda, invites, notes who said on the telephone they come."""
    meeting, place = ledger.row(MEETINGS, told.key), _place(ledger, told.language)
    content = MeetingContent(told.place, begins + lasts, told.word)
    plan_meeting(actor, NewMeeting(meeting, place.cell_id, begins, content))
    for one in told.discussed:
        item = ledger.row(MEETINGS, told.key, one.key)
        put_on_agenda(actor, NewItem(item, meeting, case_of(ledger, one.case), one.objective))
        _invite(actor, ledger, one, item, place)


def _invite(actor: Actor, ledger: Ledger, one: Discussed, item: UUID, place: MeetingPlace) -> None:
    batch = ledger.row(MEETINGS, item, "batch")
    asked = [name for name in one.invited if name in place.organisations]
    if not asked:
        return
    numbers = tuple(place.organisations[name] for name in asked)
    new = NewInvitations(batch, item, numbers, Way.LETTER, one.urgency, one.special_reasons, silent=True)
    sent = dict(zip(asked, invite(actor, new), strict=True))
    for name in one.come:
        if name in sent:
            note_answer(actor, AnswerNote(sent[name], comes=True))


def _moment(ledger: Ledger, within: int, begins: time) -> datetime:
    return datetime.combine(ledger.day + timedelta(days=within), begins, BELGIUM)
