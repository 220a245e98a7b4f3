"""Making an agreement with a school …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from houvast.schools.services.make_agreement import make_agreement
from houvast.schools.values.supports import Agreement
from schools.given import agreed, opened, seen
from world import Service


def test_is_due_on_its_day_the_earliest_first(city: Service) -> None:
    support = opened(city.dina)
    agreed(city.dina, support, 9)
    agreed(city.anna, support, 4)
    page = seen(city.coach, support)
    assert page.due_on == clock.today() + timedelta(days=4)
    assert all(step.is_open_agreement for step in page.steps)


@pytest.mark.parametrize(
    ("what", "who", "days"),
    [("", "head", 1), ("A talk", "", 1), ("A talk", "head", -1), ("Sofie zegt sorry", "we", 1)],
)
def test_says_who_does_what_by_when_and_names_no_pupil(city: Service, what: str, who: str, days: int) -> None:
    support, today = opened(city.dina), clock.today()
    with city.dina.acts() as dina, pytest.raises(Invalid):
        make_agreement(dina, support, new_id(), Agreement(today, what, who, today + timedelta(days=days)))
