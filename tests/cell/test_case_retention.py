"""A refused proposal past its day …"""

from uuid import UUID

import pytest
from django.conf import settings
from django.db import DatabaseError, connection, connections, transaction

from cell.given import a_cell, listed, proposed
from cell.given_cases import refused, seen
from cell.test_propose_case import counted
from houvast.access.register import FILE
from houvast.cell.retention import lapse_cases
from houvast.kernel.errors import NotFound
from world import Town

TABLES = ('cell."case"', "cell.step", "cell.filing", "keys.wrap")


def as_owner(statement: str, *values: object) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return int(cursor.fetchone()[0]) if cursor.description else cursor.rowcount


def rows_of(case: UUID) -> int:
    return sum(as_owner(f"SELECT count(*) FROM {table} WHERE dossier_id = %s", case) for table in TABLES)  # noqa: S608


def test_goes_by_itself_with_its_keys_and_not_a_day_before(town: Town) -> None:
    """F12: real deletion; a line in the register, so that a restore does not bring it back."""
    cell = a_cell(town)
    case, standing = proposed(town, cell), listed(town, cell)
    refused(town.city.mira, case)
    before = counted(town, "refused")
    lapse_cases()
    assert rows_of(case)
    as_owner('UPDATE cell."case" SET erase_on = current_date - 2 WHERE id = %s', case)
    assert lapse_cases() == 1
    assert rows_of(case) == 0
    with pytest.raises(NotFound):
        seen(town.city.cas, case)
    assert seen(town.city.cas, standing).due_on
    assert counted(town, "refused") == before
    assert f'"what": "erasure", "subject": "{case}"' in (settings.HOME / FILE).read_text()


def test_is_let_go_by_the_jobs_alone(town: Town) -> None:
    for statement in ("SELECT cell.lapse()", "SELECT cell.overdue_dossiers()"):
        with (
            town.city.cas.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
