"""A question that led nowhere …"""

import json
from datetime import date, timedelta
from uuid import UUID

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desk.given import ended, full, rows_left, state_of
from houvast.access.personal import DraftContent, TypedField
from houvast.access.register import FILE
from houvast.access.services.save_draft import save_draft
from houvast.desk.retention import lapse_questions
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.reopen_question import reopen_question
from houvast.desk.values.outcomes import GONE_ON_WITH, KEPT_OPEN, LED_NOWHERE, Outcome, OutcomeContent
from houvast.kernel.clock import today
from houvast.kernel.ids import new_id
from world import Town, build_town

A_MONTH = timedelta(days=30)


def set_day(question: UUID, day: date) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE access.dossier SET due_on = %s WHERE id = %s", [day, question])


def day_of(town: Town, question: UUID) -> date | None:
    with town.desk.emil.acts() as emil:
        return show_question(emil, question).vanishes_on


@pytest.mark.parametrize("outcome", sorted(LED_NOWHERE))
def test_says_the_day_on_which_it_vanishes_and_nobody_can_keep_it(town: Town, outcome: Outcome) -> None:
    assert day_of(town, ended(town, outcome)) == today() + A_MONTH
    assert day_of(town, ended(town, outcome, goes_on=True)) == today() + A_MONTH


def test_is_also_one_with_advice_after_which_nobody_goes_on(town: Town) -> None:
    assert day_of(town, ended(town, Outcome.ADVICE)) == today() + A_MONTH
    assert day_of(town, ended(town, Outcome.ADVICE, goes_on=True)) is None


def test_is_none_for_which_somebody_still_has_something_to_do() -> None:
    for outcome in Outcome:
        stays = OutcomeContent(outcome, "Words.", goes_on=True).vanishes_on(today()) is None
        assert stays is (outcome not in LED_NOWHERE)
        opens = OutcomeContent(outcome, "Words.").vanishes_on(today()) is None
        assert opens is (outcome in KEPT_OPEN or outcome in GONE_ON_WITH)


@given(st.integers(min_value=-400, max_value=60))
@hypothesis_settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_is_gone_on_its_day_and_whole_until_then(town: Town, days: int) -> None:
    question = ended(town)
    set_day(question, today() + timedelta(days=days))
    lapse_questions()
    assert (rows_left(question) == {}) is (days <= 0)


def test_takes_its_drafts_and_keys_along_and_is_remembered_by_the_register() -> None:
    town = build_town()
    question = full(town)
    with town.desk.emil.acts() as emil:
        typed = DraftContent((TypedField("tie", ("Her former husband",)),), str(new_id()))
        save_draft(emil, "desk.clarify_question", question, typed)
    set_day(question, today())
    assert lapse_questions() >= 1
    assert (rows_left(question), state_of(question)) == ({}, ("erased", None))
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM access.draft WHERE subject_id = %s", [question])
        assert cursor.fetchone() == (0,)
    lines = map(json.loads, (settings.HOME / FILE).read_text().splitlines())
    assert any((line["what"], line["subject"]) == ("erasure", str(question)) for line in lines)


def test_is_left_alone_once_it_is_open_again(town: Town) -> None:
    question = ended(town)
    with town.desk.dina.acts() as dina:
        reopen_question(dina, question)
    set_day(question, today() - timedelta(days=40))
    lapse_questions()
    assert rows_left(question)["desk.question"] == 1


def test_goes_with_the_job_that_has_no_key_and_takes_no_day_from_anybody(town: Town) -> None:
    """Who reaches the pages' role lets nothing of anybody vanish; the job's functions take no argument."""
    with (
        town.desk.dina.acts(),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT desk.lapse()")
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(sum(p.pronargs), 0) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
            " WHERE n.nspname = 'desk' AND p.proname IN ('lapse', 'overdue_dossiers')"
        )
        assert cursor.fetchone() == (0,)
