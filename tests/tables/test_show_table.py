"""Showing a table …"""

import pytest
from django.db import connections

from houvast.kernel.errors import NotFound
from tables.given import founded, seen
from world import Service, Town


def test_is_for_the_team_that_keeps_it(city: Service, town: Town) -> None:
    """F1: Bert of the same service without a grant, and another service, see that nothing is there."""
    table = founded(city.dina)
    for stranger in (city.bert, town.elsewhere.chloe, town.centre.anna):
        with pytest.raises(NotFound):
            seen(stranger, table)


def test_is_written_in_the_log(city: Service) -> None:
    table = founded(city.dina)
    seen(city.anna, table)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT event FROM audit.entry WHERE dossier_id = %s", [table])
        assert ("tables.show_table",) in cursor.fetchall()
