"""Forgetting somebody …"""

import pytest
from django.conf import settings
from django.db import connections

from houvast.access.register import FILE, Line
from houvast.access.services.replay_register import replay_register
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.outreach.selectors.list_remembered import list_remembered
from houvast.outreach.services.remove_remembered import remove_remembered
from outreach.given import logged, remembered
from world import Service


def count(table: str, number: object) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {table} WHERE id = %s", [number])  # noqa: S608 - our own names
        return int(cursor.fetchone()[0])


def test_leaves_nothing_of_the_note(street: Service) -> None:
    number = remembered(street.bert, "Lina")
    with street.bert.acts() as bert:
        remove_remembered(bert, number)
        assert [line.id for line in list_remembered(bert).lines if line.id == number] == []
        with pytest.raises(NotFound):
            remove_remembered(bert, number)
    assert count("outreach.remembered", number) == 0


def test_is_for_its_own_worker_alone(street: Service) -> None:
    number = remembered(street.anna)
    with street.bert.acts() as bert, pytest.raises(NotFound):
        remove_remembered(bert, number)
    assert count("outreach.remembered", number) == 1


def test_holds_after_a_restore_of_an_older_copy(street: Service) -> None:
    number = remembered(street.anna)
    with street.anna.acts() as anna:
        remove_remembered(anna, number)
    register = (settings.HOME / FILE).read_text()
    assert f'"removed_name", "subject": "{number}"' in register


def test_is_replayed_for_a_name_and_for_a_round(street: Service) -> None:
    name, evening = remembered(street.anna), logged(street.anna)
    lines = [
        Line(clock.now(), "removed_name", name),
        Line(clock.now(), "removed_round", evening),
    ]
    assert replay_register(lines) == 2
    assert count("outreach.remembered", name) == count("outreach.round", evening) == 0
