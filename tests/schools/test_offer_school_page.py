"""Offering a school its page …"""

from datetime import timedelta

import pytest

from houvast.access.fill_values import Audience
from houvast.access.services.read_fill_page import read_fill_page
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.values.school_pages import LOOKING_BACK, WORD
from schools.given import ANCHOR, HEAD, agreed, enter, named, offered, opened, seen, visited
from world import Service


def test_shows_the_question_and_the_steps_as_they_stand_and_asks(city: Service) -> None:
    support = opened(city.dina)
    agreed(city.dina, support)
    page = offered(city.anna, support)
    visited(city.dina, support, "Added later.")
    form = read_fill_page(enter(page)).form
    assert form is not None
    assert [one.kind for one in form.shown] == ["question", "agreement"]
    assert [one.key for one in form.questions] == [*LOOKING_BACK, WORD]
    assert (form.audience, form.greeting) == (Audience.SCHOOL, HEAD.name)
    (line,) = seen(city.dina, support).pages
    assert timedelta(days=6) < line.expires_at - clock.now() < timedelta(days=8)


def test_is_only_for_the_asker_and_whom_they_named(city: Service) -> None:
    """The pupil guidance centre hears nothing of a question unless the asker named its anchor."""
    support = opened(city.dina)
    for stranger in (ANCHOR.id, new_id()):
        with pytest.raises(NotFound):
            offered(city.dina, support, stranger)
    assert enter(offered(city.dina, support, named(city.dina, support)))


def test_asks_to_look_back_only_when_it_is_time(city: Service) -> None:
    form = read_fill_page(enter(offered(city.dina, opened(city.dina), looks_back=False))).form
    assert form is not None
    assert [one.key for one in form.questions] == [WORD]


def test_opens_once_with_address_and_code_together(city: Service) -> None:
    page = offered(city.dina, opened(city.dina))
    assert enter(page)
    with pytest.raises(Conflict):
        enter(page)


def test_is_offered_once_by_one_form_and_by_the_team_alone(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    offered(city.dina, support, page=number)
    with pytest.raises(Conflict):
        offered(city.dina, support, page=number)
    with pytest.raises(NotFound):
        offered(city.bert, support)
