"""The counts of the desk …"""

from collections import Counter
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk.duties import acting_on, asked_on, grown_old
from desk.given import a_card, a_talk
from houvast.access.services.erase_dossier import erase_dossier
from houvast.desk.models.counts import Counter as CounterRow
from houvast.desk.selectors.show_figures import FiguresPage, show_figures
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.mark_answered import mark_answered
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.unmark_answered import unmark_answered
from houvast.desk.values.counts import NOT_SAID, Counting, Dimension, Quarter, quarter_of
from houvast.desk.values.entrances import Asker, Channel, Danger, Language, Theme
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.response import Response, response_of
from houvast.kernel.ids import new_id
from houvast.kernel.working_days import add_working_days
from world import Town, with_own_desk

FIRST = date(2026, 7, 1)
TODAY = date(2026, 11, 30)


@pytest.fixture
def own(town: Town) -> Town:
    """The town with a desk of its own, which was asked nothing yet and whose team is there for years."""
    return grown_old(with_own_desk(town))


def figures(town: Town, today: date = TODAY) -> FiguresPage:
    with acting_on(town.desk.emil, today) as emil:
        return show_figures(emil)


def tables(town: Town, today: date = TODAY) -> dict[date, dict[tuple[Dimension, str], int]]:
    """What the team's own counts hold, without what is nought."""
    return {
        one.counts.quarter.first: {
            (dimension, value): number
            for dimension, table in one.counts.tables.items()
            for value, number in table.items()
            if number
        }
        for one in figures(town, today).own
    }


@st.composite
def histories(draw: st.DrawFn) -> list[tuple[int, QuestionContent, list[tuple[str, int]]]]:
    """Questions, each on a day after the first of July, and what happened to it so many days later."""
    acts = st.lists(
        st.tuples(st.sampled_from(["tap", "untap", "talk", "advice", "plan"]), st.integers(0, 12)), max_size=4
    )
    card = st.builds(
        QuestionContent,
        asker=st.sampled_from(Asker),
        channel=st.sampled_from(Channel),
        worry=st.just("A worry."),
        danger=st.just(Danger.NO),
        tried=st.just(""),
        way_back=st.just(""),
        theme=st.none() | st.sampled_from(Theme),
        language=st.none() | st.sampled_from(Language),
    )
    return draw(st.lists(st.tuples(st.integers(0, 120), card, acts), min_size=1, max_size=5))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories())
def test_equal_a_recount_of_what_was_done(
    town: Town,
    history: list[tuple[int, QuestionContent, list[tuple[str, int]]]],
) -> None:
    """Whatever is done, in whatever order, the counts are those of somebody who wrote it all down."""
    own = grown_old(with_own_desk(town))
    expected: Counter[tuple[date, Dimension, str]] = Counter()
    for after, card, acts in history:
        asked = FIRST + timedelta(days=after)
        question = asked_on(own, asked, card)
        for key in (
            (Dimension.MONTH, asked.replace(day=1).isoformat()),
            (Dimension.ENTRANCE, card.asker),
            (Dimension.CHANNEL, card.channel),
            (Dimension.THEME, card.theme or NOT_SAID),
            (Dimension.LANGUAGE, card.language or NOT_SAID),
        ):
            expected[(quarter_of(asked).first, *key)] += 1
        expected.update(_play(own, question, asked, acts))
    found = Counter(
        {(first, *key): number for first, table in tables(own).items() for key, number in table.items()}
    )
    assert found == +expected


def _play(
    town: Town, question: UUID, asked: date, acts: list[tuple[str, int]]
) -> Counter[tuple[date, Dimension, str]]:
    """Does what happened to a question, and counts it by hand."""
    counted: Counter[tuple[date, Dimension, str]] = Counter()
    due, day = add_working_days(asked, 2), asked
    heard: tuple[date, Dimension, str] | None = None
    only_tapped = False
    for act, later in acts:
        day += timedelta(days=later)
        with acting_on(town.desk.dina, day) as dina:
            if act == "tap":
                mark_answered(dina, question)
            elif act == "talk":
                clarify_question(dina, question, new_id(), a_talk())
            elif act == "untap" and only_tapped:
                unmark_answered(dina, question)
            elif act in {"advice", "plan"}:
                outcome = Outcome.ADVICE if act == "advice" else Outcome.PLAN_TO_TELL
                said = OutcomeContent(outcome, "Said.", "the mother", day + timedelta(days=9))
                decide_outcome(dina, question, new_id(), said)
                counted[quarter_of(day).first, Dimension.OUTCOME, outcome] += 1
        if act == "untap" and only_tapped and heard:
            counted[heard] -= 1
            heard, only_tapped = None, False
        elif act != "untap":
            only_tapped = act == "tap" and (heard is None or only_tapped)
            if heard is None:
                heard = (quarter_of(day).first, Dimension.RESPONSE, response_of(asked, due, day))
                counted[heard] += 1
        if act == "advice":
            break
    return counted


@pytest.fixture(scope="module")
def counted_town(town: Town) -> Town:
    """A desk with two questions of one day."""
    own = grown_old(with_own_desk(town))
    for _ in range(2):
        asked_on(own, date(2026, 10, 5))
    return own


def test_stay_when_a_question_is_erased(own: Town) -> None:
    """A count tells nobody what was asked: it is what remains of a question that has vanished."""
    question = asked_on(own, TODAY)
    before = tables(own)
    with own.desk.dina.acts() as dina:
        erase_dossier(dina, show_question(dina, question).dossier_id)
    assert tables(own) == before


def test_are_counted_once_for_a_question_that_was_sent_twice(own: Town) -> None:
    new = NewQuestion(new_id(), a_card())
    for _ in range(2):
        with acting_on(own.desk.dina, TODAY) as dina:
            open_question(dina, new)
    assert figures(own).own[0].counts.totals[Counting.ASKED] == 1


def test_lie_sealed_with_no_dossier_and_no_moment(counted_town: Town) -> None:
    """A copy of the database does not tell what the one question of a quiet month was about."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT * FROM desk.counter WHERE controller_id = %s AND month = '2026-10-01'",
            [counted_town.desk.id],
        )
        row = dict(zip([column.name for column in cursor.description or ()], cursor.fetchone(), strict=True))
    assert set(row) == {
        "id",
        "created_at",
        "controller_id",
        "function_key_id",
        "month",
        "writer_id",
        "sealed",
        "signature",
    }
    assert row["created_at"].isoformat() == "2026-09-30T22:00:00+00:00"
    assert b"school" not in bytes(row["sealed"])


def test_are_the_teams_alone(counted_town: Town) -> None:
    for person in (counted_town.desk.steward, counted_town.desk.dpo, counted_town.centre.coach):
        with person.acts():
            assert not CounterRow.objects.exists()
    with counted_town.desk.steward.acts() as steward:
        shown = show_figures(steward)
    assert (shown.own, shown.is_team) == ((), False)


def test_go_on_in_another_part_when_the_first_was_damaged(own: Town) -> None:
    asked_on(own, TODAY)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE desk.counter SET sealed = %s WHERE controller_id = %s", [b"x", own.desk.id])
    asked_on(own, TODAY)
    shown = figures(own)
    assert (shown.own[0].counts.totals[Counting.ASKED], shown.closed) == (1, 1)


def test_cannot_be_moved_to_another_month(own: Town) -> None:
    asked_on(own, TODAY)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE desk.counter SET month = '2026-10-01' WHERE controller_id = %s", [own.desk.id])
    assert figures(own).closed == 1


def test_change_no_more_once_their_quarter_is_settled(own: Town) -> None:
    """What is put right in the month after a quarter still goes into it; later it does not."""
    first, second = asked_on(own, date(2026, 9, 29)), asked_on(own, date(2026, 9, 29))
    for question in (first, second):
        with acting_on(own.desk.dina, date(2026, 9, 30)) as dina:
            mark_answered(dina, question)
    for question, day in ((first, date(2026, 10, 31)), (second, date(2026, 11, 1))):
        with acting_on(own.desk.dina, day) as dina:
            unmark_answered(dina, question)
    assert tables(own)[date(2026, 7, 1)][Dimension.RESPONSE, Response.WITHIN] == 1


def test_cost_no_query_more_with_more_months(counted_town: Town) -> None:
    counts = []
    for day in (date(2026, 11, 2), date(2026, 4, 1)):
        with acting_on(counted_town.desk.emil, TODAY) as emil, CaptureQueriesContext(connection) as queries:
            show_figures(emil)
        counts.append(len(queries))
        asked_on(counted_town, day)
    assert counts[0] == counts[1] <= 14, counts


def test_know_their_quarter() -> None:
    assert [quarter_of(date(2026, month, 9)).number for month in (1, 3, 4, 9, 12)] == [1, 1, 2, 3, 4]
    autumn = Quarter(date(2026, 10, 1))
    assert autumn.months == (date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1))
    assert [autumn.is_settled(date(2027, 1, 31)), autumn.is_settled(date(2027, 2, 1))] == [False, True]
