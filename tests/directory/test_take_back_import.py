"""Taking an import back …"""

import pytest

from directory.importing import a_desk, held, imported, shown
from directory.packages import key, package, phones, services
from houvast.directory.models.entries import Line
from houvast.directory.services.take_back_import import take_back_import
from houvast.directory.values.imports import ImportState, WithGone
from houvast.kernel.errors import Conflict, NotFound
from world import Town


@pytest.mark.parametrize("with_gone", WithGone)
def test_makes_every_entry_what_it_was(with_gone: WithGone) -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    before = held(dina, desk)
    other = package(services=services("Onthaal", "Nachtpost"), phones=phones("112", name="andere lijn"))
    number = imported(desk, dina, other, with_gone)
    assert held(dina, desk) != before
    with dina.acts() as actor:
        take_back_import(actor, number)
    assert held(dina, desk) == before
    assert shown(dina, number).about.state is ImportState.TAKEN_BACK
    with dina.acts():
        names = Line.objects.filter(controller_id=desk.id, is_listed=True).values_list("name", flat=True)
        assert set(names) == {"Onthaal", "Avondpost"}


def test_is_refused_whole_when_an_entry_of_it_was_changed_since() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    imported(desk, dina, package(phones=phones("112")))
    before = held(dina, desk)
    with dina.acts() as actor, pytest.raises(Conflict) as refusal:
        take_back_import(actor, number)
    assert refusal.value.facts == {"count": 1}
    assert held(dina, desk) == before


def test_happens_once() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    with dina.acts() as actor:
        take_back_import(actor, number)
    with dina.acts() as actor, pytest.raises(Conflict):
        take_back_import(actor, number)
    assert key("Onthaal") not in {entry for _, entry in held(dina, desk)}


def test_is_not_for_who_keeps_another_directory(town: Town) -> None:
    number = imported(town.centre, town.centre.coach, package())
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        take_back_import(dina, number)
    with town.centre.coach.acts() as coach:
        take_back_import(coach, number)
