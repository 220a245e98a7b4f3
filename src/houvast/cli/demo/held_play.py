"""Plays the meetings of the day the town is built, through the pages' own services, and what follows them.

Each step is one transaction and is written down: an interrupted build goes on after it.
"""

from datetime import datetime, time, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.access.values import Function
from houvast.cell.selectors.list_slips import list_slips
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.keep_slip import keep_slip
from houvast.cell.services.name_participant import Naming, name_participant
from houvast.cell.services.recall_extract import recall_extract
from houvast.cell.services.write_statement import write_statement
from houvast.cell.values.invitations import INVITATION, InvitationParcel
from houvast.cli.demo.cell_play import COORDINATOR, party_of, seat_of
from houvast.cli.demo.cells import load_cells
from houvast.cli.demo.held import HELD, Answered, Given, Session, load_sessions
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.meeting_play import MeetingPlay, play_meeting
from houvast.cli.demo.meetings import MEETINGS
from houvast.cli.demo.meetings_play import gather
from houvast.cli.demo.sheets_play import play_sheets
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.taking_part_play import given
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM

AT_WORK: Final = time(9, 40)
LASTS: Final = timedelta(hours=4)
"""How long it is planned for: what was given to those present can be looked at until then."""
BEFORE: Final = timedelta(days=3)


def play_held(stage: Stage, ledger: Ledger) -> None:
    """Plans, prepares, holds and follows up each meeting of today."""
    for told in load_sessions():
        steps = (
            ("planned", partial(_plan, stage, ledger, told)),
            ("answered", partial(_answers, stage, ledger, told)),
            ("held", partial(_hold, stage, ledger, told)),
            ("sheets", partial(play_sheets, stage, ledger, told)),
            ("followed", partial(_follow, stage, ledger, told)),
        )
        for name, step in steps:
            mark = f"{HELD}.{told.meeting.key}.{name}"
            if mark not in ledger.played:
                step()
                ledger.played.append(mark)
                ledger.save()
    ledger.played.append(HELD)
    ledger.save()


def _plan(stage: Stage, ledger: Ledger, told: Session) -> None:
    """Plans it on a day gone by, for a full hour that has just been."""
    begins = (clock.now() - timedelta(hours=1)).astimezone(BELGIUM).replace(minute=0, second=0, microsecond=0)
    then = datetime.combine(begins.date() - timedelta(days=told.meeting.ago), AT_WORK, BELGIUM)
    with stage.acts(COORDINATOR) as actor, clock.frozen_at(then):
        gather(actor, ledger, told.meeting, begins, LASTS)


def _answers(stage: Stage, ledger: Ledger, told: Session) -> None:
    """Answers some days before: what was given must lie there when the meeting's clock begins."""
    for one in told.answers:
        with stage.acts(one.persona) as actor:
            with clock.frozen_at(clock.now() - BEFORE):
                _answer(actor, ledger, told, one)
            if one.goes:
                going = Naming(participation(ledger, told, one), ledger.people[one.goes])
                name_participant(actor, going)


def _answer(actor: Actor, ledger: Ledger, told: Session, one: Answered) -> None:
    """Says who comes and gives what was prepared; the rest waits."""
    number = participation(ledger, told, one)
    for offer in waiting_offers(actor, INVITATION, InvitationParcel):
        answer_invitation(actor, Answering(offer.id, number, in_care=True, comes=True, who=one.who))
    for place, extract in enumerate(one.gives):
        _give(actor, ledger, number, place, extract)
    for place, waiting in enumerate(one.waits):
        write_statement(actor, number, ledger.row(HELD, number, "waits", place), given(waiting))


def _give(actor: Actor, ledger: Ledger, number: UUID, place: int, one: Given) -> None:
    extract = extract_of(ledger, number, place)
    chosen = tuple(ledger.row(HELD, extract, at) for at in range(len(one.statements)))
    for statement, said in zip(chosen, one.statements, strict=True):
        write_statement(actor, number, statement, given(said))
    seats = tuple(seat_of(ledger, Function(seat)) for seat in one.seats)
    until = clock.today() + timedelta(days=one.days)
    compose_extract(actor, NewExtract(extract, number, chosen, seats, until, in_room=not seats))


def _hold(stage: Stage, ledger: Ledger, told: Session) -> None:
    (cell,) = (one for one in load_cells().cells if one.language is told.meeting.language)
    names = (*(one.name for one in cell.seats), *(one.name for one in cell.members))
    play = MeetingPlay(
        ledger.row(MEETINGS, told.meeting.key),
        {one.key: ledger.row(MEETINGS, told.meeting.key, one.key) for one in told.meeting.discussed},
        {name: party_of(ledger, told.meeting.language, name) for name in names},
        told,
    )
    with stage.acts(COORDINATOR) as actor:
        play_meeting(actor, play)


def _follow(stage: Stage, ledger: Ledger, told: Session) -> None:
    """Keeps what may be kept, and recalls what is to be recalled."""
    for one in told.answers:
        number = participation(ledger, told, one)
        with stage.acts(one.persona) as actor:
            may = [line.id for line in list_slips(actor, number).lines if line.may_keep]
            for slip in may[: one.keeps]:
                keep_slip(actor, number, slip)
            for place, extract in enumerate(one.gives):
                if extract.recalled:
                    recall_extract(actor, extract_of(ledger, number, place))


def participation(ledger: Ledger, told: Session, one: Answered) -> UUID:
    """Returns what a service keeps of taking part in a meeting of today."""
    return ledger.row(HELD, told.meeting.key, one.item)


def extract_of(ledger: Ledger, number: UUID, place: int) -> UUID:
    """Returns an extract of a participation, by its place."""
    return ledger.row(HELD, number, "extract", place)
