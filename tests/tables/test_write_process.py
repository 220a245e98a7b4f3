"""Writing how one works with a sector …"""

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.write_process import NewProcess, write_process
from tables.given import founded, joined, seen, written
from world import Service


def test_is_there_for_the_whole_team_with_whom_to_ask(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    number = written(city.dina, table, bus)
    (found,) = seen(city.anna, table).entries.processes()
    assert (found[0], found[1].owner.organisation) == (number, "De Lijn")


def test_is_whole_of_a_member_and_of_no_person(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    for title, words, owner in (
        (" ", "Sit down first.", bus),
        ("Talking", " ", bus),
        ("Talking", "Sit down first.", new_id()),
        ("Praten met Yassine Amrani", "Sit down first.", bus),
        ("Talking", "Zoals toen met Yassine Amrani.", bus),
    ):
        new = NewProcess(new_id(), title, "on match days", words, owner)
        with city.dina.acts() as dina, pytest.raises(Invalid):
            write_process(dina, table, new)
    title, words, owner = "Talking", "Sit down first.", bus
    with city.bert.acts() as bert, pytest.raises(NotFound):
        write_process(bert, table, NewProcess(new_id(), title, "on match days", words, owner))
    assert seen(city.dina, table).entries.processes() == ()
