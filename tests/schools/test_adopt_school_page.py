"""Taking over what a school wrote …"""

import pytest

from houvast.access.fill_values import FillAnswer, FillState
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from houvast.schools.services.adopt_school_page import adopt_school_page
from houvast.schools.values.lines import LineKind
from houvast.schools.values.school_pages import HELPED, REACHED, WORD
from schools.given import HEAD, answered, enter, offered, opened, seen
from world import Person, Service


def adopt(worker: Person, support: object, page: object, *, looked: bool = False) -> None:
    with worker.acts() as actor:
        adopt_school_page(actor, support, page, looked=looked)  # type: ignore[arg-type]


def test_adds_the_look_back_and_the_word_as_the_schools_own(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    visit = enter(offered(city.dina, support, page=number))
    for key, words in ((REACHED, "partly"), (HELPED, "Two visits."), (WORD, "Thank you.")):
        keep_fill_page(visit, FillAnswer(key, words))
    send_fill_page(visit)
    adopt(city.anna, support, number)
    page = seen(city.dina, support)
    lines = {step.line.kind: step.line for step in page.steps}
    assert set(lines) == {LineKind.SCHOOL_LOOKS_BACK, LineKind.WORD}
    assert lines[LineKind.WORD].title == HEAD.name
    assert page.pages[0].state is FillState.TAKEN
    with pytest.raises(Conflict):
        adopt(city.dina, support, number)


def test_stops_at_a_pupil_the_school_named(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    answered(offered(city.dina, support, page=number), "Since Yassine left it is calm.")
    with pytest.raises(Invalid):
        adopt(city.dina, support, number)
    page = seen(city.dina, support)
    assert (page.steps, page.pages[0].state) == ((), FillState.SENT)


def test_takes_an_answer_that_is_none_of_the_choices_for_none(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    answered(offered(city.dina, support, page=number), "x9 of 10", REACHED)
    adopt(city.dina, support, number)
    assert seen(city.dina, support).steps == ()
