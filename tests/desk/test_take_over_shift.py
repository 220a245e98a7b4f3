"""Taking a hand-over …"""

import pytest

from desk.duties import passed_on
from houvast.desk.selectors.show_duty import show_duty
from houvast.desk.selectors.show_passed_on import show_passed_on
from houvast.desk.services.take_over_shift import take_over_shift
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town


def test_says_who_has_it_now_and_puts_them_on_duty() -> None:
    town = build_town()
    passed = passed_on(town)
    with town.desk.emil.acts() as emil:
        take_over_shift(emil, passed)
        take_over_shift(emil, passed)
    with town.desk.dina.acts() as dina:
        duty, page = show_duty(dina), show_passed_on(dina, passed)
    assert duty
    assert (duty.name, duty.is_mine, duty.waiting) == ("Emil", False, ())
    assert page.taken_by == "Emil"
    assert page.taken_at


def test_is_done_by_one(town: Town) -> None:
    passed = passed_on(town)
    with town.desk.emil.acts() as emil:
        take_over_shift(emil, passed)
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        take_over_shift(dina, passed)


def test_is_for_the_team_alone(town: Town) -> None:
    passed = passed_on(town)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        take_over_shift(anna, passed)
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        take_over_shift(dina, new_id())
