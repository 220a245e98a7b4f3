"""Plays what follows the list, through the services a coordinator's and a mayor's own pages use."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from houvast.access.actor import Actor
from houvast.cell.services.agree_trajectory import NewTrajectory, agree_trajectory
from houvast.cell.services.ask_closing import ClosingRequest, ask_closing
from houvast.cell.services.close_case import Closing, close_case
from houvast.cell.services.postpone_telling import Postponement, postpone_telling
from houvast.cell.services.review_case import Review, review_case
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.values.keeping import PersonTold, TrajectoryAgreed
from houvast.cli.demo.cases_play import MAYOR, ago_of, case_of
from houvast.cli.demo.cell_play import COORDINATOR
from houvast.cli.demo.followed import FOLLOWED, Followed, PutForward, load_followed
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock


def play_followed(stage: Stage, ledger: Ledger) -> None:
    """Keeps for each case what was agreed, told, put off, and whether it can be closed."""
    for told in load_followed():
        _with_person(stage, ledger, told)
        _by_mayor(stage, ledger, told)
    ledger.played.append(FOLLOWED)
    ledger.save()


def _with_person(stage: Stage, ledger: Ledger, told: Followed) -> None:
    case = case_of(ledger, told.case)
    if told.worked is not None:
        one = told.worked
        with _acts(stage, ledger, COORDINATOR, one.ago) as kobe:
            said = TrajectoryAgreed(
                clock.today(), bool(one.own_words), one.why_without, one.own_words, one.agreed, one.contact
            )
            agree_trajectory(kobe, NewTrajectory(case, ledger.row(FOLLOWED, case, "worked"), said))
    if told.told is not None:
        with _acts(stage, ledger, COORDINATOR, told.told.ago) as kobe:
            words = PersonTold(clock.today(), told.told.by, told.told.what)
            tell_person(kobe, Telling(case, ledger.row(FOLLOWED, case, "told"), words))
    if told.postponed is not None:
        until = ledger.day_ago(-told.postponed.within)
        with _acts(stage, ledger, COORDINATOR, told.postponed.ago) as kobe:
            step = ledger.row(FOLLOWED, case, "postponed")
            postpone_telling(kobe, Postponement(case, step, told.postponed.reasons, until))


def _by_mayor(stage: Stage, ledger: Ledger, told: Followed) -> None:
    case = case_of(ledger, told.case)
    if told.kept is not None:
        with _acts(stage, ledger, MAYOR, told.kept.ago) as lieve:
            review = clock.today() + timedelta(days=told.kept.review_in)
            review_case(lieve, Review(case, ledger.row(FOLLOWED, case, "kept"), told.kept.reasons, review))
    if told.put_forward is not None:
        _put_forward(stage, ledger, told, told.put_forward)


def _put_forward(stage: Stage, ledger: Ledger, told: Followed, one: PutForward) -> None:
    case = case_of(ledger, told.case)
    with _acts(stage, ledger, COORDINATOR, one.ago) as kobe:
        ask_closing(kobe, ClosingRequest(case, ledger.row(FOLLOWED, case, "asked"), one.reasons))
    if one.closed:
        with _acts(stage, ledger, MAYOR, one.closed_ago) as lieve:
            close_case(lieve, Closing(case, ledger.row(FOLLOWED, case, "closed"), one.closed, one.positive))


@contextmanager
def _acts(stage: Stage, ledger: Ledger, persona: str, ago: int) -> Iterator[Actor]:
    with stage.acts(persona) as actor, ago_of(ledger, ago):
        yield actor
