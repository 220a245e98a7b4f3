"""How far a team agrees …"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.given import LIFE
from assessment.nameless import CANARY, LATER, OVER, a_case, a_locked
from desk.duties import acting_on, build_old_town
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.selectors.print_agreement import print_agreement
from houvast.assessment.selectors.show_agreement import AgreementPage, show_agreement
from houvast.assessment.values.nameless import IMPRESSION_SHEETS, IMPRESSIONS_FROM, CaseKind
from houvast.instruments.definition import Missing
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed, NotFound
from world import Person, Town

IDEALS = shipped_definitions()["houvast.ideals"]
TODAY = clock.today()


@pytest.fixture(scope="module")
def town() -> Town:
    """Four real cases of a quarter that is over, two of the next, and one practised today."""
    town = build_old_town()
    anna, centre = town.centre.anna, town.centre
    for _ in range(3):
        a_case(anna, centre, OVER, a_locked(["1", "0", "2"]), a_locked(["1", "2", "2"]))
    a_case(anna, centre, OVER, a_locked(["1", Missing.NO_INFO, "2"]), a_locked(["1", "1", "2"]))
    for _ in range(2):
        a_case(anna, centre, LATER, a_locked(["0"]), a_locked(["2"]))
    a_case(anna, centre, TODAY, a_locked(["0"]), a_locked(["1"]), kind=CaseKind.PRACTICE, definition=IDEALS)
    return town


def page(person: Person, wanted: str = "") -> AgreementPage:
    with acting_on(person, TODAY) as actor:
        return show_agreement(actor, wanted)


def test_begins_with_what_lies_furthest_apart_and_says_in_how_many_cases(town: Town) -> None:
    chosen = page(town.centre.bert).chosen
    assert chosen
    assert chosen.choice.cases == 4, "the two cases of the quarter after wait for a third"
    first = chosen.sides[0]
    assert (first.apart.same, first.apart.one, first.apart.wide) == (0, 0, 3)
    assert first.found.missing
    assert (first.found.missing.differing, first.found.missing.all_known) == (1, 3)
    assert [line.apart.wide for line in chosen.sides] == sorted(
        (line.apart.wide for line in chosen.sides), reverse=True
    )
    assert len(chosen.sides) == 2 * len(LIFE.items)


def test_gives_no_coefficient_after_four_cases_and_says_why(town: Town) -> None:
    chosen = page(town.centre.anna).chosen
    assert chosen
    assert chosen.whole.alpha.estimate.point is None
    assert chosen.whole.alpha.estimate.reason is Reason.TOO_FEW_CASES
    assert not chosen.shows_levels
    for line in chosen.sides:
        assert line.found.coefficients.alpha.estimate.point is None
        assert line.found.coefficients.alpha_verdict.word is None
        assert line.found.pairs.point is not None


@pytest.mark.parametrize("kind", CaseKind)
def test_tells_nothing_of_first_impressions_that_could_be_a_colleagues(kind: CaseKind) -> None:
    """Two rate a written case together: each would take away their own, and know the other's."""
    town = build_old_town()
    anna, centre = town.centre.anna, town.centre
    for _ in range(IMPRESSIONS_FROM * 2):
        a_case(anna, centre, OVER, a_locked(["1"]), a_locked(["2"]), kind=kind)
    chosen = page(anna).chosen
    assert chosen
    assert chosen.changed is None, "of two sheets nothing is kept"
    three = (a_locked(["1"]), a_locked(["2"]), a_locked(["2"], after=("health",)))
    for _ in range(IMPRESSION_SHEETS // 3 - 1):
        a_case(anna, centre, OVER, *three, kind=kind)
    chosen = page(anna).chosen
    assert chosen
    assert chosen.changed is None, "too few sheets"
    a_case(anna, centre, OVER, *three, kind=kind)
    for _ in range(5):
        a_case(anna, centre, TODAY, *three, kind=kind)
    chosen = page(anna).chosen
    assert chosen
    assert chosen.changed, "of quarters that are over"
    assert (chosen.changed.n, chosen.changed.unchanged, chosen.changed.surer) == (30, 10, 30)
    assert (chosen.changed.came, chosen.changed.went) == ((("family", 20),), (("health", 20),))


def test_keeps_real_and_invented_cases_apart(town: Town) -> None:
    found = page(town.centre.coach)
    assert [(choice.kind, choice.cases) for choice in found.choices] == [
        (CaseKind.REAL, 4),
        (CaseKind.PRACTICE, 1),
    ]
    chosen = page(town.centre.coach, found.choices[1].key).chosen
    assert chosen
    assert chosen.choice.title == IDEALS.title
    assert chosen.shows_levels


def test_has_nothing_for_whoever_is_of_another_team_or_of_none(town: Town) -> None:
    key = page(town.centre.anna).choices[0].key
    assert page(town.elsewhere.chloe).chosen is None
    with pytest.raises(NotFound):
        page(town.elsewhere.chloe, key)
    with pytest.raises(NotAllowed):
        page(town.desk.dina)
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        print_agreement(chloe)


def test_shows_no_word_of_anybody(town: Town) -> None:
    found = page(town.centre.anna)
    assert CANARY.split()[0] not in repr(found)
    with acting_on(town.centre.anna, TODAY) as anna:
        assert print_agreement(anna) == found.chosen, "the same seed gives the same figures"


def test_costs_as_many_queries_for_many_cases_as_for_few() -> None:
    town, counts = build_old_town(), []
    for _ in range(3):
        a_case(town.centre.anna, town.centre, OVER, a_locked(["1"]), a_locked(["2"]))
    for _ in range(2):
        with acting_on(town.centre.anna, TODAY) as anna, CaptureQueriesContext(connection) as asked:
            show_agreement(anna)
        counts.append(len(asked))
        for quarter in (OVER - timedelta(days=ago) for ago in (100, 200, 300)):
            for _case in range(3):
                a_case(town.centre.anna, town.centre, quarter, a_locked(["1"]), a_locked(["2"]))
    assert counts[0] == counts[1]
