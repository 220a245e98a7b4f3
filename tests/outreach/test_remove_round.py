"""Removing a round …"""

import pytest
from django.conf import settings

from houvast.access.register import FILE
from houvast.kernel.errors import NotFound
from houvast.outreach.selectors.show_rounds import show_rounds
from houvast.outreach.services.remove_round import remove_round
from outreach.given import logged
from world import Person, Service


def numbers(person: Person) -> set[object]:
    with person.acts() as actor:
        return {line.id for week in show_rounds(actor).weeks for line in week.rounds}


def test_takes_it_from_the_teams_list_for_everybody(street: Service) -> None:
    kept, gone = logged(street.anna), logged(street.anna)
    with street.anna.acts() as anna:
        remove_round(anna, gone)
    for person in (street.anna, street.bert):
        assert gone not in numbers(person)
        assert kept in numbers(person)


def test_is_for_its_writer_alone(street: Service) -> None:
    number = logged(street.anna)
    for other in (street.bert, street.coach, street.cas):
        with other.acts() as actor, pytest.raises(NotFound):
            remove_round(actor, number)
    assert number in numbers(street.anna)


def test_is_remembered_by_the_register_so_that_a_restore_keeps_it_gone(street: Service) -> None:
    number = logged(street.anna)
    with street.anna.acts() as anna:
        remove_round(anna, number)
    register = (settings.HOME / FILE).read_text()
    assert f'"removed_round", "subject": "{number}"' in register
