"""What a rater is told of their own eye …"""

from dataclasses import fields
from inspect import signature
from random import Random
from time import perf_counter
from uuid import UUID

import pytest

from assessment.exercising import begun, practised
from assessment.given import LIFE, a_sheet, with_level
from houvast.access.values import Function, FunctionKeyKind
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.models.exercises import Overall, Practised, Upkeep
from houvast.assessment.selectors._own_eye import own_severity
from houvast.assessment.selectors._practised import Chosen, scale_of
from houvast.assessment.selectors.show_own_calibration import OwnCalibration, show_own_calibration
from houvast.assessment.services.note_training import note_training
from houvast.assessment.services.record_panel import record_panel
from houvast.assessment.values.exercises import UpkeepContent
from houvast.assessment.values.ratings import RatingContent
from houvast.instruments.definition import Polarity
from houvast.instruments.plain import as_text
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Person, Town, build_town, hire, team

SCALE = scale_of(as_text(LIFE))


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: what was practised elsewhere would stand beside it."""
    return build_town()


def a_look(seed: int, shift: int) -> RatingContent:
    """A sheet of somebody who sees a little more or less than the case has in it."""
    chance, sheet = Random(seed), a_sheet("1")  # noqa: S311 - a sample, no secret
    for item in LIFE.items:
        for side in item.sides:
            level = min(2, max(0, chance.choice((0, 1, 1, 2)) + (shift if chance.random() < 0.6 else 0)))
            sheet = with_level(sheet, item.id, side.polarity, str(level))
    return with_level(sheet, LIFE.items[0].id, Polarity.STRENGTH, "1")


def told(person: Person) -> OwnCalibration:
    with person.acts() as actor:
        return show_own_calibration(actor)


@pytest.fixture(scope="module")
def rounds(town: Town) -> tuple[UUID, ...]:
    """Three cases that Anna, Bert and the coach rated; Anna sees less, Bert more."""
    centre = town.centre
    before = told(centre.anna)
    assert before.severity is None
    assert before.cases_this_year == 0
    _, cases = begun(town, centre.anna, centre.bert, centre.coach)
    for number, case in enumerate(cases):
        for person, shift, points in ((centre.anna, -1, 3), (centre.bert, 1, 8), (centre.coach, 0, 5)):
            practised(person, case, a_look(10 * number + shift, shift), points=points)
    return cases


@pytest.mark.usefixtures("rounds")
def test_says_how_severe_they_are_with_its_error(town: Town) -> None:
    anna, bert = told(town.centre.anna), told(town.centre.bert)
    assert anna.cases_this_year == 3
    assert anna.severity
    assert bert.severity
    assert (anna.severity.cases, anna.severity.raters) == (3, 3)
    assert anna.severity.estimate.point > 0 > bert.severity.estimate.point
    assert 0.1 < anna.severity.estimate.error < 0.4
    assert len(anna.severity.residuals) > 10


@pytest.mark.usefixtures("rounds")
def test_lays_the_figure_before_the_items_beside_the_one_after(town: Town) -> None:
    for person, last in ((town.centre.anna, 3), (town.centre.bert, 8)):
        found = told(person)
        assert all((each.first, each.last) == (3, last) for each in found.figures)
        assert found.views.n == 3


@pytest.mark.usefixtures("rounds")
def test_shows_whether_the_eye_moved_on_a_case_rated_again(town: Town) -> None:
    assert told(town.centre.bert).drift is None
    _, (case, *_) = begun(town)
    practised(town.centre.anna, case, a_sheet("2"))
    practised(town.centre.bert, case, a_sheet("2"))
    found = told(town.centre.anna).drift
    assert found
    assert found.cases == 1
    assert found.drift.higher > 0


def test_lays_their_figures_beside_a_panel_they_were_not_on(town: Town) -> None:
    centre, cases = town.centre, ("ines", "safiya", "matteo")
    dora = hire(centre, "dora", Function.GUIDE)
    team(centre, FunctionKeyKind.TEAM, centre.anna, centre.bert, centre.coach, dora)
    number, panel = begun(town, centre.bert, centre.coach, dora, cases=cases)
    for case in panel:
        for person, points in ((centre.bert, 7), (centre.coach, 4), (dora, 5)):
            practised(person, case, points=points)
    with centre.anna.acts() as anna:
        record_panel(anna, number)
    assert told(centre.anna).panel is None
    _, rounds = begun(town, cases=cases)
    for case, points in zip(rounds, (7, 6, 8), strict=True):
        practised(centre.anna, case, points=points)
    found = told(centre.anna).panel
    assert found
    assert (found.n, found.bias.point) == (3, 2)
    assert told(centre.bert).panel is None


def test_refuses_in_a_word_what_nothing_ties_together() -> None:
    """Whoever shares cases with one colleague cannot be placed beside two others who share others."""
    me, *others = (new_id() for _ in range(4))
    pairs = ((me, others[0]), (others[1], others[2]))
    chosen = tuple(
        Chosen(case, user, "lander", clock.now(), dict.fromkeys(SCALE.items, float(level)))
        for case, pair in zip((new_id(), new_id()), pairs, strict=True)
        for level, user in enumerate(pair)
    )
    found = own_severity(me, chosen, SCALE)
    assert found.estimate.point is None
    assert found.estimate.reason is Reason.NOT_CONNECTED


def test_takes_less_than_a_second_for_twelve_cases_and_twelve_raters() -> None:
    """Twelve by twelve by 44 sides, with severity, residuals and their errors (decision 0037)."""
    people, cases, chance = [new_id() for _ in range(12)], [new_id() for _ in range(12)], Random(7)  # noqa: S311 - likewise
    chosen = tuple(
        Chosen(case, user, "lander", clock.now(), {key: float(chance.randrange(3)) for key in SCALE.items})
        for case in cases
        for user in people
    )
    own_severity(people[0], chosen[:24], SCALE)
    began = perf_counter()
    found = own_severity(people[0], chosen, SCALE)
    assert perf_counter() - began < 3, "a second in peace; the machine of a test has other work"
    assert found.estimate.point is not None
    assert (found.cases, found.raters) == (12, 12)


def test_counts_a_case_that_nobody_else_rated_as_nothing() -> None:
    me = new_id()
    alone = Chosen(new_id(), me, "lander", clock.now(), dict.fromkeys(SCALE.items, 1.0))
    assert own_severity(me, (alone,), SCALE).estimate.reason is Reason.NO_CASES


def test_can_be_asked_by_nobody_for_somebody_else(town: Town) -> None:
    """Attack: there is no name to give, and coach, steward and officer are told of themselves or nothing."""
    assert list(signature(show_own_calibration).parameters) == ["actor"]
    names = {field.name for field in fields(OwnCalibration)}
    assert not names & {"rater", "raters", "user_id", "colleagues"}
    for person in (town.centre.steward, town.centre.dpo):
        with person.acts() as actor, pytest.raises(NotAllowed):
            show_own_calibration(actor)


@pytest.mark.usefixtures("rounds")
def test_stands_on_nothing_that_a_colleague_who_took_no_part_can_read(town: Town) -> None:
    """Attack: whoever holds the team's key and was not asked sees no choice, no figure, no note."""
    _, (case, *_) = begun(town, town.centre.anna, town.centre.bert)
    practised(town.centre.anna, case)
    practised(town.centre.bert, case)
    with town.centre.anna.acts() as anna:
        note_training(anna, UpkeepContent(clock.today(), None, "A good day."))
    for person in (town.centre.coach, town.centre.steward, town.centre.dpo, town.elsewhere.chloe):
        with person.acts():
            for model in (Practised, Overall):
                assert not model.objects.filter(round_id=case).exists()
            assert not Upkeep.objects.exists()
    assert told(town.centre.anna).upkeep.note == "A good day."
