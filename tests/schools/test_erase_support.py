"""Erasing a support before its day …"""

import pytest
from django.db import connections

from houvast.kernel.errors import NotFound
from houvast.schools.services.erase_support import erase_support
from schools.given import offered, opened, seen, visited
from world import Service

TABLES = ("schools.support", "schools.step", "access.fill_page", "keys.wrap")


def test_takes_words_pages_and_keys(city: Service) -> None:
    """F12: real deletion."""
    support = opened(city.dina)
    visited(city.dina, support)
    offered(city.dina, support)
    with city.anna.acts() as anna:
        erase_support(anna, support)
    with connections["owner"].cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", [support])  # noqa: S608
            assert cursor.fetchone() == (0,)
    with pytest.raises(NotFound):
        seen(city.dina, support)


def test_is_for_the_team_alone(city: Service) -> None:
    support = opened(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        erase_support(bert, support)
    assert seen(city.dina, support)
