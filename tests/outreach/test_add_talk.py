"""Adding a talk …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.outreach.selectors.show_remembered import show_remembered
from houvast.outreach.services.add_talk import add_talk
from outreach.given import a_talk, remembered
from world import Service


def test_stands_with_the_others_by_day_and_moves_no_day(street: Service) -> None:
    """Only the young person's yes keeps a name longer; talking again does not."""
    first = a_talk("Second, told first.")
    number = remembered(street.anna, "Lina", first)
    with street.anna.acts() as anna:
        until = show_remembered(anna, number).lapses_on
    earlier = a_talk("First of all.", clock.today() - timedelta(days=7))
    with clock.frozen_at(clock.now() + timedelta(days=20)):
        for _ in range(2):
            with street.anna.acts() as anna:
                add_talk(anna, number, earlier)
        with street.anna.acts() as anna:
            page = show_remembered(anna, number)
    assert page.content.talks == (earlier, first)
    assert page.lapses_on == until


def test_refuses_nothing_said_and_other_words_under_the_same_number(street: Service) -> None:
    number, talk = remembered(street.anna), a_talk()
    with street.anna.acts() as anna:
        add_talk(anna, number, talk)
        with pytest.raises(Conflict):
            add_talk(anna, number, replace(talk, words="Other words."))
        with pytest.raises(Invalid):
            add_talk(anna, number, replace(a_talk(""), themes=()))


def test_is_for_its_own_worker_alone(street: Service) -> None:
    number = remembered(street.anna)
    with street.bert.acts() as bert, pytest.raises(NotFound):
        add_talk(bert, number, a_talk())
