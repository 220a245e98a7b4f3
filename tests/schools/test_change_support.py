"""Correcting the question of a support …"""

from dataclasses import replace

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.schools.services.change_support import change_support
from houvast.schools.values.supports import SupportKind
from schools.given import ANCHOR, HEAD, a_question, named, opened, seen
from world import Service


def test_puts_it_in_place_and_leaves_whom_the_asker_named(city: Service) -> None:
    support = opened(city.dina)
    named(city.dina, support)
    changed = a_question("The staff room is split.", kind=SupportKind.CRISIS, asker=replace(HEAD, way="mail"))
    with city.anna.acts() as anna:
        change_support(anna, support, changed)
    content = seen(city.dina, support).content
    assert (content.question, content.kind, content.asker.way) == (
        "The staff room is split.",
        SupportKind.CRISIS,
        "mail",
    )
    assert content.contacts == (ANCHOR,)
    assert content.asker.id == HEAD.id


def test_stops_at_a_pupil_and_needs_a_question(city: Service) -> None:
    support = opened(city.dina)
    for words in ("It is about Yassine again.", "Yassine was uitgesloten.", " "):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            change_support(dina, support, a_question(words))
    assert seen(city.dina, support).content == a_question()


def test_is_for_the_team_alone(city: Service) -> None:
    support = opened(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        change_support(bert, support, a_question("Mine now."))
