"""Plays the overviews of the town through the services a coordinator's and a mayor's own pages use."""

from datetime import time
from typing import Final
from uuid import UUID

from houvast.cell.services.agree_trajectory import NewTrajectory, agree_trajectory
from houvast.cell.services.give_overview import Giving, give_overview
from houvast.cell.services.note_overview_asked import NewOverview, note_overview_asked
from houvast.cell.services.tell_person import Telling, tell_person
from houvast.cell.services.word_entry import Wording, word_entry
from houvast.cell.values.keeping import PersonTold, TrajectoryAgreed
from houvast.cell.values.overviews import GivenBy, OverviewAsked
from houvast.cli.demo.cases_play import MAYOR, case_of
from houvast.cli.demo.cell_play import COORDINATOR
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.overviews import OVERVIEWS, Wanted, load_overviews
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock

AT_WORK: Final = time(15, 10)


def overview_of(ledger: Ledger, case: str) -> UUID:
    """Returns the overview that was asked about a case, by the case's key."""
    return ledger.row(OVERVIEWS, case, "asked")


def play_overviews(stage: Stage, ledger: Ledger) -> None:
    """Tells each person, agrees with them, notes that they asked; the mayor gives where it was given."""
    for told in load_overviews():
        _talk(stage, ledger, told)
        _prepare(stage, ledger, told)
        if told.given_to:
            case, overview = case_of(ledger, told.case), overview_of(ledger, told.case)
            with stage.acts(MAYOR) as lieve, clock.frozen_at(ledger.moment_ago(told.given_ago, AT_WORK)):
                day = ledger.day_ago(told.given_ago)
                giving = Giving(case, overview, day, told.given_to, GivenBy.HAND, has_read=True)
                give_overview(lieve, giving)
    ledger.played.append(OVERVIEWS)
    ledger.save()


def _talk(stage: Stage, ledger: Ledger, told: Wanted) -> None:
    case = case_of(ledger, told.case)
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(told.told.ago, AT_WORK)):
        said = PersonTold(ledger.day_ago(told.told.ago), told.told.by, told.told.what)
        tell_person(kobe, Telling(case, ledger.row(OVERVIEWS, told.case, "told"), said))
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(told.agreed.ago, AT_WORK)):
        one = told.agreed
        agreed = TrajectoryAgreed(
            ledger.day_ago(one.ago),
            with_person=True,
            why_without="",
            own_words=one.own_words,
            agreed=one.agreed,
            contact=one.contact,
        )
        agree_trajectory(kobe, NewTrajectory(case, ledger.row(OVERVIEWS, told.case, "agreed"), agreed))


def _prepare(stage: Stage, ledger: Ledger, told: Wanted) -> None:
    case, overview = case_of(ledger, told.case), overview_of(ledger, told.case)
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(told.ago, AT_WORK)):
        said = OverviewAsked(
            ledger.day_ago(told.ago), told.asker, told.who, told.how, told.language.value, told.checked
        )
        note_overview_asked(kobe, NewOverview(case, overview, said))
        for one in told.plain:
            word_entry(kobe, Wording(case, overview, one.key, one.words))
