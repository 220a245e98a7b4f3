"""Weighing grave danger …"""

import pytest
from django.core import mail
from django.db import connections

from houvast.access.values import Function, Hat
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.rights.models.aids import Trace
from houvast.rights.selectors.show_aids import show_aids
from houvast.rights.selectors.show_trace import show_trace
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from houvast.rights.values import TraceKind
from rights.given import a_danger
from world import Town, found, hire_for_two, wearing


def rows_outside_the_log_and_traces() -> dict[str, int]:
    """Counts every table an aid could tell somebody through."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname !~ '^(pg_|information_schema)'"
        )
        tables = [name for (name,) in cursor.fetchall() if name not in {"rights.trace", "audit.entry"}]
        counts = {}
        for table in tables:
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 - names from the catalogue
            counts[table] = cursor.fetchone()[0]
    return counts


def test_is_kept_for_the_worker_alone(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
        assert show_trace(anna, trace).content.danger == a_danger()
        assert [line.kind for line in show_aids(anna) if line.id == trace] == [TraceKind.DANGER]
    for person in (town.centre.bert, town.centre.coach, town.centre.steward, town.centre.dpo):
        with person.acts():
            assert not Trace.objects.filter(id=trace).exists()


def test_reports_nothing_by_itself(town: Town) -> None:
    before = rows_outside_the_log_and_traces()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, new_id(), a_danger())
    assert rows_outside_the_log_and_traces() == before
    assert not getattr(mail, "outbox", [])


def test_lies_sealed_and_does_not_tell_which_aid_it_is(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger("A word nobody else may read."))
        raw = bytes(Trace.objects.get(id=trace).sealed)
    assert b"nobody else" not in raw
    assert b"danger" not in raw


def test_is_kept_once_however_often_it_is_sent(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        for _ in range(2):
            weigh_grave_danger(anna, trace, a_danger())
        assert Trace.objects.filter(id=trace).count() == 1
        with pytest.raises(Conflict):
            weigh_grave_danger(anna, trace, a_danger("Other words."))


def test_cannot_take_the_place_of_a_colleagues_trace(town: Town) -> None:
    trace = new_id()
    with town.centre.anna.acts() as anna:
        weigh_grave_danger(anna, trace, a_danger())
    with town.centre.bert.acts() as bert, pytest.raises(Conflict):
        weigh_grave_danger(bert, trace, a_danger())


def test_needs_a_few_words(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        weigh_grave_danger(anna, new_id(), a_danger("  "))


def test_is_no_page_for_platform_support(town: Town) -> None:
    with town.desk.support.acts() as support, pytest.raises(NotAllowed):
        weigh_grave_danger(support, new_id(), a_danger())


def test_is_there_with_the_hat_it_was_kept_with() -> None:
    """Who has two hats weighs danger in both: neither memory shows in the other work."""
    katrin = hire_for_two(found("Village"), "katrin", Function.GUIDE, Function.COORDINATOR)
    social, cell = wearing(katrin, Hat.SOCIAL), wearing(katrin, Hat.CELL)
    trace = new_id()
    with social.acts() as actor:
        weigh_grave_danger(actor, trace, a_danger())
        assert trace in {line.id for line in show_aids(actor)}
    with cell.acts() as actor:
        assert trace not in {line.id for line in show_aids(actor)}
        with pytest.raises(NotFound):
            show_trace(actor, trace)
