"""Removing a step that was written by mistake …"""

import pytest
from django.conf import settings

from houvast.access.register import FILE, read_lines
from houvast.access.services.replay_register import replay_register
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.models.supports import SupportStep
from houvast.schools.services.close_support import close_support
from houvast.schools.services.come_back import come_back
from houvast.schools.services.remove_step import remove_step
from houvast.schools.values.supports import Closing, ComingBack, Now
from schools.given import agreed, opened, seen, visited
from world import Service


def test_takes_it_and_its_due_day_away(city: Service) -> None:
    support = opened(city.dina)
    visit, agreement = visited(city.dina, support), agreed(city.dina, support)
    with city.anna.acts() as anna:
        remove_step(anna, support, agreement)
    page = seen(city.dina, support)
    assert [step.id for step in page.steps] == [visit]
    assert page.due_on is None


def test_leaves_where_it_was_closed_and_came_back(city: Service) -> None:
    support, closing, back = opened(city.dina), new_id(), new_id()
    with city.dina.acts() as dina:
        close_support(dina, support, closing, Closing(clock.today(), "Calm.", None))
        come_back(dina, support, back, ComingBack(clock.today(), Now.GOES_ON, ""))
    for number in (closing, back):
        with city.dina.acts() as dina, pytest.raises(Conflict):
            remove_step(dina, support, number)


def test_takes_no_step_of_another_support(city: Service) -> None:
    one, other = opened(city.dina), opened(city.dina)
    theirs = visited(city.dina, other)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        remove_step(dina, one, theirs)


def test_holds_in_a_copy_from_before_that_is_brought_back(city: Service) -> None:
    support = opened(city.dina)
    step = visited(city.dina, support)
    with city.dina.acts() as dina:
        row = SupportStep.objects.get(id=step)
        remove_step(dina, support, step)
        row.save(force_insert=True)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    replay_register([line for line in lines if line.subject == step])
    assert seen(city.dina, support).steps == ()
