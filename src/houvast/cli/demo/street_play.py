"""Plays the evenings on the street through the services a worker's own phone uses."""

from datetime import datetime, time, timedelta
from uuid import UUID

from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.street import STREET, Evening, Remembered, Said, Yes, load_street
from houvast.journeys.begin_from_outreach import Agreed, Beginning, Piece, Taken, begin_from_outreach
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.outreach.services.add_talk import add_talk
from houvast.outreach.services.log_round import NewRound, log_round
from houvast.outreach.services.remember_person import NewRemembered, remember_person
from houvast.outreach.values.remembered import Talk
from houvast.outreach.values.rounds import RoundSaid

HOME_AGAIN = timedelta(minutes=70)
BY_DAY = time(16, 30)


def play_street(stage: Stage, ledger: Ledger) -> None:
    """Logs every round on its evening, remembers two names, and begins the trajectory one said yes to."""
    street = load_street()
    for number, evening in sorted(enumerate(street.rounds), key=lambda one: -one[1].ago):
        _log(stage, ledger, number, evening)
    for one in street.remembered:
        note = _remember(stage, ledger, one)
        if one.guidance is not None:
            _begin(stage, ledger, note, one, one.guidance)
    ledger.played.append(STREET)
    ledger.save()


def _log(stage: Stage, ledger: Ledger, number: int, evening: Evening) -> None:
    at = _moment(ledger, evening.ago, time.fromisoformat(evening.at))
    said = RoundSaid(
        at=at,
        place=evening.place,
        young_people=evening.young_people,
        is_online=evening.is_online,
        themes=evening.themes,
        other_theme=evening.other_theme,
        atmosphere=evening.atmosphere,
        initiative=evening.initiative,
        follow_up=evening.follow_up,
        words=evening.words,
    )
    with stage.acts(evening.worker) as worker, clock.frozen_at(min(at + HOME_AGAIN, clock.now())):
        log_round(worker, NewRound(ledger.row(STREET, number), said, _team(ledger, worker.home_id)))


def _remember(stage: Stage, ledger: Ledger, one: Remembered) -> UUID:
    note = ledger.row(STREET, one.name)
    first, *later = one.talks
    with stage.acts(one.worker) as worker:
        with clock.frozen_at(_moment(ledger, first.ago, BY_DAY)):
            remember_person(worker, NewRemembered(note, one.name, _talk(ledger, one, 0, first)))
        for number, said in enumerate(later, start=1):
            with clock.frozen_at(_moment(ledger, said.ago, BY_DAY)):
                add_talk(worker, note, _talk(ledger, one, number, said))
    return note


def _begin(stage: Stage, ledger: Ledger, note: UUID, one: Remembered, yes: Yes) -> None:
    """Takes the words of every talk along; the note stays until its day."""
    taken = tuple(
        Taken(ledger.row(STREET, one.name, number), Piece.WORDS, f"{yes.source} {_day(ledger, said)}")
        for number, said in enumerate(one.talks)
    )
    with stage.acts(one.worker) as worker, clock.frozen_at(_moment(ledger, yes.ago, BY_DAY)):
        agreed = Agreed(yes.name, yes.to_what, clock.today(), yes.how, yes.sentence)
        begin_from_outreach(
            worker,
            Beginning(
                trajectory_id=ledger.row(STREET, one.name, "trajectory"),
                note_id=note,
                stand_in_id=ledger.people[yes.stand_in],
                agreed=agreed,
                taken=taken,
                keeps_note=True,
                name=yes.name,
                stand_in_told=True,
                came_by=yes.came_by,
            ),
        )


def _talk(ledger: Ledger, one: Remembered, number: int, said: Said) -> Talk:
    row = ledger.row(STREET, one.name, number)
    return Talk(row, _moment(ledger, said.ago, BY_DAY).date(), said.themes, said.words)


def _moment(ledger: Ledger, ago: int, at: time) -> datetime:
    return datetime.combine(ledger.day - timedelta(days=ago), at, BELGIUM)


def _day(ledger: Ledger, said: Said) -> str:
    day = _moment(ledger, said.ago, BY_DAY).date()
    return f"{day.day}/{day.month}/{day.year}"


def _team(ledger: Ledger, home: UUID) -> UUID:
    """Returns the team of the service somebody works in."""
    service = next(key for key, controller in ledger.services.items() if controller == home)
    return ledger.teams[service]
