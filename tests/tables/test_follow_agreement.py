"""Asking after an agreement …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.tables.services.follow_agreement import follow_agreement
from houvast.tables.services.settle_agreement import settle_agreement
from houvast.tables.values.entries import Settled
from tables.given import agreed, founded, joined, seen
from world import Service


def test_keeps_how_it_stands_and_the_day_to_ask_again(city: Service) -> None:
    table, again = founded(city.dina), clock.today() + timedelta(days=40)
    number = agreed(city.dina, table, joined(city.dina, table))
    for _ in range(2):
        with city.anna.acts() as anna:
            follow_agreement(anna, table, number, "The board decides in spring.", again)
    page = seen(city.dina, table)
    ((_number, made),) = page.entries.agreements(is_open=True)
    assert [one.words for one in made.followed] == ["The board decides in spring."]
    assert page.due_on == again


def test_is_for_one_that_is_open_with_a_day_to_come_and_names_nobody(city: Service) -> None:
    table, today = founded(city.dina), clock.today()
    number = agreed(city.dina, table, joined(city.dina, table))
    for words, by in (
        (" ", today),
        ("It waits.", today - timedelta(days=1)),
        ("Volgens Yassine Amrani niet.", today),
    ):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            follow_agreement(dina, table, number, words, by)
    with city.dina.acts() as dina:
        settle_agreement(dina, table, number, Settled(today, is_kept=True, reason=""))
    with city.dina.acts() as dina, pytest.raises(Conflict):
        follow_agreement(dina, table, number, "Again.", today)
