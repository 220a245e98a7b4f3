"""Sharing a practice …"""

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.share_practice import NewPractice, share_practice
from tables.given import founded, joined, seen, shared
from world import Service


def test_is_there_for_the_whole_team_with_whom_to_ask(city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    number = shared(city.dina, table, bus)
    (found,) = seen(city.anna, table).entries.practices()
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
        new = NewPractice(new_id(), title, words, "drivers", "two evenings", owner)
        with city.dina.acts() as dina, pytest.raises(Invalid):
            share_practice(dina, table, new)
    title, words, owner = "Talking", "Sit down first.", bus
    with city.bert.acts() as bert, pytest.raises(NotFound):
        share_practice(bert, table, NewPractice(new_id(), title, words, "drivers", "two evenings", owner))
    assert seen(city.dina, table).entries.practices() == ()
