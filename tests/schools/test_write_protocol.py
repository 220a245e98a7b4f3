"""Writing a protocol with a school …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.selectors.show_protocol import show_protocol
from houvast.schools.services.write_protocol import NewProtocol, write_protocol
from schools.given import a_protocol, written
from world import Service, Town


def test_is_read_by_the_team_and_by_nobody_else(city: Service, town: Town) -> None:
    protocol = written(city.anna)
    with city.dina.acts() as dina:
        page = show_protocol(dina, protocol)
    assert page.content == a_protocol()
    assert len(page.content.steps) == 3
    assert page.is_valid
    assert page.lapses_on.year == page.content.valid_until.year + 1
    for stranger in (city.bert, town.elsewhere.chloe):
        with stranger.acts() as actor, pytest.raises(NotFound):
            show_protocol(actor, protocol)


@pytest.mark.parametrize(
    "change",
    [
        {"crisis": " "},
        {"organisation": ""},
        {"valid_until": clock.today()},
        {"valid_until": clock.today() + timedelta(days=3 * 366)},
        {"crisis": "Call the father of Yassine."},
    ],
)
def test_is_whole_lasts_three_years_at_most_and_names_no_pupil(
    city: Service, change: dict[str, object]
) -> None:
    with city.dina.acts() as dina, pytest.raises(Invalid):
        write_protocol(dina, NewProtocol(new_id(), a_protocol(**change)))


def test_stands_once_however_often_it_was_sent(city: Service) -> None:
    number = new_id()
    for _ in range(2):
        with city.dina.acts() as dina:
            assert write_protocol(dina, NewProtocol(number, a_protocol())) == number
    with city.dina.acts() as dina, pytest.raises(Conflict):
        write_protocol(dina, NewProtocol(number, a_protocol(reach_us="otherwise")))
