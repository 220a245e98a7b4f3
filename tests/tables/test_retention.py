"""What is past its day …"""

from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.tables.retention import lapse_tables
from houvast.tables.values.tables import kept_until
from schools.given import a_school_team
from tables.given import founded, joined, planned, seen
from world import Service


def as_owner(statement: str, *values: object) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.fetchone()[0]) if cursor.description else cursor.rowcount


def rows_of(dossier: UUID) -> int:
    tables = ("tables.round_table", "tables.entry", "keys.wrap")
    return sum(
        as_owner(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", dossier)  # noqa: S608
        for table in tables
    )


def test_goes_by_itself_with_its_keys_and_not_a_day_before() -> None:
    """F12: real deletion, by the day that lies in the clear."""
    city = a_school_team()
    table, stays = founded(city.dina), founded(city.dina)
    planned(city.dina, table)
    as_owner("UPDATE tables.round_table SET lapses_on = %s WHERE id = %s", clock.today(), stays)
    lapse_tables()
    assert rows_of(table)
    as_owner("UPDATE tables.round_table SET lapses_on = current_date - 2 WHERE id = %s", table)
    assert lapse_tables() == 1
    assert rows_of(table) == 0
    assert rows_of(stays)
    with pytest.raises(NotFound):
        seen(city.dina, table)


def test_moves_on_with_every_change(city: Service) -> None:
    table = founded(city.dina)
    for change in (planned, joined):
        as_owner("UPDATE tables.round_table SET lapses_on = %s WHERE id = %s", clock.today(), table)
        assert seen(city.dina, table).lapses_on == clock.today()
        change(city.dina, table)
        assert seen(city.dina, table).lapses_on == kept_until(clock.today())


def test_is_never_kept_longer_whatever_is_asked(city: Service) -> None:
    table = founded(city.dina)
    for statement in (
        "UPDATE tables.round_table SET lapses_on = lapses_on + 800 WHERE id = %s",
        "SELECT tables.lapse() WHERE %s IS NOT NULL",
    ):
        with (
            city.dina.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, [table])
