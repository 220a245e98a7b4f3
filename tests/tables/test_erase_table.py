"""Erasing a table …"""

import pytest
from django.db import connections

from houvast.kernel.errors import NotFound
from houvast.tables.services.erase_table import erase_table
from tables.given import agreed, founded, held, joined, seen
from world import Service


def test_leaves_no_row_and_no_key(city: Service) -> None:
    """F12: real deletion; what is gone opens from no copy."""
    table = founded(city.dina)
    bus = joined(city.dina, table)
    agreed(city.dina, table, bus)
    held(city.dina, table, bus)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        erase_table(bert, table)
    with city.anna.acts() as anna:
        erase_table(anna, table)
    with pytest.raises(NotFound):
        seen(city.dina, table)
    with connections["owner"].cursor() as cursor:
        for name in ("tables.round_table", "tables.entry", "keys.wrap"):
            cursor.execute(f"SELECT count(*) FROM {name} WHERE dossier_id = %s", [table])  # noqa: S608
            assert cursor.fetchone() == (0,), name
