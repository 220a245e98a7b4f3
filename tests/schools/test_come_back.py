"""Coming back to a school after some months …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.ids import new_id
from houvast.schools.services.close_support import close_support
from houvast.schools.services.come_back import come_back
from houvast.schools.values.supports import Closing, ComingBack, Now
from schools.given import opened, seen, visited
from world import Service


@pytest.mark.parametrize(("now", "is_open"), [(Now.HOLDS, False), (Now.GOES_ON, True)])
def test_ends_the_waiting_or_opens_it_again(city: Service, now: Now, *, is_open: bool) -> None:
    support, today = opened(city.dina), clock.today()
    with city.dina.acts() as dina:
        close_support(dina, support, new_id(), Closing(today, "Calm.", today + timedelta(days=90)))
    number = new_id()
    for _ in range(2):
        with city.anna.acts() as anna:
            come_back(anna, support, number, ComingBack(today, now, "The teachers meet each month."))
    page = seen(city.dina, support)
    assert (page.is_open, page.due_on, len(page.steps)) == (is_open, None, 2)


def test_is_for_what_was_closed(city: Service) -> None:
    support = opened(city.dina)
    visited(city.dina, support)
    with city.dina.acts() as dina, pytest.raises(Conflict):
        come_back(dina, support, new_id(), ComingBack(clock.today(), Now.HOLDS, ""))
