"""Adding a visit …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.services.add_visit import add_visit
from houvast.schools.values.lines import LineKind
from houvast.schools.values.supports import Visit
from schools.given import opened, seen, visited
from world import Service


def test_stands_in_the_trajectory_with_its_writer_and_answers_the_question(city: Service) -> None:
    support = opened(city.dina)
    number = visited(city.anna, support)
    page = seen(city.dina, support)
    (step,) = page.steps
    assert (step.id, step.writer, step.line.kind) == (number, "Anna", LineKind.VISIT)
    assert page.due_on is None


def test_stands_once_however_often_it_was_sent(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    visit = Visit(clock.today(), "", "A talk.")
    for _ in range(2):
        with city.dina.acts() as dina:
            add_visit(dina, support, number, visit)
    assert len(seen(city.dina, support).steps) == 1


@pytest.mark.parametrize(("days", "done"), [(0, " "), (1, "A talk."), (0, "We spoke with Yassine alone.")])
def test_refuses_nothing_a_day_to_come_and_a_pupil(city: Service, days: int, done: str) -> None:
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        add_visit(dina, support, new_id(), Visit(clock.today() + timedelta(days=days), "", done))
    assert seen(city.dina, support).steps == ()


def test_is_for_the_team_alone(city: Service) -> None:
    support = opened(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        add_visit(bert, support, new_id(), Visit(clock.today(), "", "A talk."))
