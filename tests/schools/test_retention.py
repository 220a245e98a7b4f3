"""What is past its day …"""

from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.schools.retention import lapse_schools
from houvast.schools.values.supports import kept_until
from schools.given import a_protocol, a_school_team, offered, opened, seen, visited, written
from world import Service


def as_owner(statement: str, *values: object) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.fetchone()[0]) if cursor.description else cursor.rowcount


def rows_of(dossier: UUID) -> int:
    tables = ("schools.support", "schools.step", "schools.protocol", "access.fill_page", "keys.wrap")
    return sum(
        as_owner(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", dossier)  # noqa: S608
        for table in tables
    )


def test_goes_by_itself_with_its_keys_and_not_a_day_before() -> None:
    """F12: real deletion, by the day that lies in the clear."""
    city = a_school_team()
    support, protocol = opened(city.dina), written(city.dina)
    visited(city.dina, support)
    offered(city.dina, support)
    lapse_schools()
    assert rows_of(support)
    for table, dossier in (("support", support), ("protocol", protocol)):
        statement = f"UPDATE schools.{table} SET lapses_on = current_date - 2 WHERE dossier_id = %s"  # noqa: S608
        as_owner(statement, dossier)
    assert lapse_schools() == 2
    assert (rows_of(support), rows_of(protocol)) == (0, 0)
    with pytest.raises(NotFound):
        seen(city.dina, support)


def test_moves_on_with_every_change(city: Service) -> None:
    support = opened(city.dina)
    as_owner("UPDATE schools.support SET lapses_on = %s WHERE id = %s", clock.today(), support)
    assert seen(city.dina, support).lapses_on == clock.today()
    visited(city.dina, support)
    assert seen(city.dina, support).lapses_on == kept_until(clock.today())


def test_is_never_kept_longer_whatever_is_asked(city: Service) -> None:
    support = opened(city.dina)
    protocol = written(city.dina, a_protocol())
    for statement, dossier in (
        ("UPDATE schools.support SET lapses_on = lapses_on + 800 WHERE id = %s", support),
        ("UPDATE schools.protocol SET lapses_on = lapses_on + 2000 WHERE id = %s", protocol),
        ("SELECT schools.lapse() WHERE %s IS NOT NULL", support),
    ):
        with (
            city.dina.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, [dossier])
