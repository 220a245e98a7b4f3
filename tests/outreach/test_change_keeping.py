"""Choosing how long a name is remembered …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.outreach.selectors.show_keeping import show_keeping
from houvast.outreach.selectors.show_remembered import show_remembered
from houvast.outreach.services.change_keeping import change_keeping
from houvast.outreach.values.remembered import USUAL_DAYS
from outreach.given import remembered
from world import Service


def test_holds_for_what_is_written_from_then_on(street: Service) -> None:
    before = remembered(street.anna)
    with street.steward.acts() as steward:
        assert show_keeping(steward).days == USUAL_DAYS
        change_keeping(steward, street.id, 30)
        change_keeping(steward, street.id, 14)
        assert show_keeping(steward).days == 14
    after = remembered(street.anna)
    with street.anna.acts() as anna:
        days = [show_remembered(anna, number).lapses_on - clock.today() for number in (before, after)]
    assert days == [timedelta(days=USUAL_DAYS), timedelta(days=14)]


@pytest.mark.parametrize("days", [0, 13, 91, 3650])
def test_stays_within_the_bounds(street: Service, days: int) -> None:
    with street.steward.acts() as steward, pytest.raises(Invalid):
        change_keeping(steward, street.id, days)


def test_is_for_the_steward_of_the_service(street: Service) -> None:
    with street.anna.acts() as anna, pytest.raises(NotAllowed):
        change_keeping(anna, street.id, 30)
    with street.steward.acts() as steward, pytest.raises(NotFound):
        change_keeping(steward, new_id(), 30)
