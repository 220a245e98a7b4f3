"""Changing how one works with a sector …"""

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.tables.services.change_process import change_process
from houvast.tables.services.write_process import NewProcess
from tables.given import agreed, founded, joined, seen, written
from world import Service


def test_keeps_its_day_and_its_owner(city: Service) -> None:
    table = founded(city.dina)
    owner = joined(city.dina, table)
    number = written(city.dina, table, owner)
    before = seen(city.dina, table).entries.processes()[0][1]
    title, words = "Another title", "Stand beside."
    for _ in range(2):
        with city.anna.acts() as anna:
            change_process(anna, table, NewProcess(number, title, "", words, owner))
    ((_number, kept),) = seen(city.dina, table).entries.processes()
    assert (kept.title, kept.how, kept.on, kept.owner) == (title, words, before.on, before.owner)


def test_is_of_one_of_this_table_and_of_no_person(city: Service) -> None:
    table = founded(city.dina)
    owner = joined(city.dina, table)
    title, words = "Talking", "Over Yassine Amrani."
    number = written(city.dina, table, owner)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        change_process(dina, table, NewProcess(number, title, "", words, owner))
    number, words = agreed(city.dina, table, owner), "Stand beside."
    with city.dina.acts() as dina, pytest.raises(NotFound):
        change_process(dina, table, NewProcess(number, title, "", words, owner))
