"""Changing a practice …"""

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.tables.services.change_practice import change_practice
from houvast.tables.services.share_practice import NewPractice
from tables.given import agreed, founded, joined, seen, shared
from world import Service


def test_keeps_its_day_and_its_owner(city: Service) -> None:
    table = founded(city.dina)
    owner = joined(city.dina, table)
    number = shared(city.dina, table, owner)
    before = seen(city.dina, table).entries.practices()[0][1]
    title, words = "Another title", "Stand beside."
    for _ in range(2):
        with city.anna.acts() as anna:
            change_practice(anna, table, NewPractice(number, title, words, "", "", owner))
    ((_number, kept),) = seen(city.dina, table).entries.practices()
    assert (kept.title, kept.what, kept.on, kept.owner) == (title, words, before.on, before.owner)


def test_is_of_one_of_this_table_and_of_no_person(city: Service) -> None:
    table = founded(city.dina)
    owner = joined(city.dina, table)
    title, words = "Talking", "Over Yassine Amrani."
    number = shared(city.dina, table, owner)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        change_practice(dina, table, NewPractice(number, title, words, "", "", owner))
    number, words = agreed(city.dina, table, owner), "Stand beside."
    with city.dina.acts() as dina, pytest.raises(NotFound):
        change_practice(dina, table, NewPractice(number, title, words, "", "", owner))
