"""Taking back whom the asker named …"""

import pytest

from houvast.access.fill_values import FillState
from houvast.kernel.errors import NotFound
from houvast.schools.services.remove_contact import remove_contact
from schools.given import HEAD, enter, named, offered, opened, seen
from world import Service


def test_takes_them_out_and_ends_their_open_page_and_nobody_elses(city: Service) -> None:
    support = opened(city.dina)
    contact = named(city.dina, support)
    theirs, askers = offered(city.dina, support, contact), offered(city.dina, support)
    with city.dina.acts() as dina:
        remove_contact(dina, support, contact)
    page = seen(city.dina, support)
    assert page.content.contacts == ()
    states = {one.to: one.state for one in page.pages}
    assert states == {"Karim Vos": FillState.WITHDRAWN, HEAD.name: FillState.OPEN}
    with pytest.raises(NotFound):
        enter(theirs)
    assert enter(askers)


def test_leaves_the_asker(city: Service) -> None:
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        remove_contact(dina, support, HEAD.id)
