"""Somebody who sits in a cell without preparing it, and writes statements of their own …"""

from uuid import UUID

import pytest

from cell.given import a_cell, a_meeting
from cell.sitting import added, seated, written
from houvast.kernel.ids import new_id
from security.test_cell_cases import refused_by_the_database, run
from world import Town

HELD = "(SELECT compartment_id FROM cell.cell WHERE id = %s)"


@pytest.fixture
def cell(town: Town) -> UUID:
    number = a_cell(town)
    a_meeting(town, number)
    seated(town, number)
    added(town, number)
    written(town, number)
    return number


@pytest.mark.parametrize("seat", ["coordinator", "prevention"])
def test_takes_no_other_seats_place(town: Town, cell: UUID, seat: str) -> None:
    """F4: with the coordinators' key named their own, the next case would be given to them."""
    change = f"UPDATE cell.cell SET {seat}_function_id = police_function_id WHERE id = %s"
    for person in (town.city.pol, town.city.prisca):
        with person.acts():
            assert run(change, cell) == 0
    without = a_cell(town, seats=("police", "prevention"))
    with town.city.pol.acts():
        assert run("UPDATE cell.cell SET mayor_function_id = police_function_id WHERE id = %s", without) == 0
    with town.city.cas.acts():
        assert run("UPDATE cell.cell SET content = content WHERE id = %s", cell) == 1


def test_changes_nobody_who_sits_or_is_invited_and_no_day(town: Town, cell: UUID) -> None:
    """F1, F5: where an invitation goes to stands with the organisation."""
    for person in (town.city.pol, town.city.prisca):
        with person.acts():
            for table in ("seat", "organisation", "meeting"):
                assert run(f"UPDATE cell.{table} SET content = content WHERE dossier_id = %s", cell) == 0
            for table in ("seat", "organisation", "meeting", "document"):
                assert run(f"DELETE FROM cell.{table} WHERE dossier_id = %s", cell) == 0
            for table in ("seat", "organisation", "document"):
                with refused_by_the_database():
                    run(
                        f"INSERT INTO cell.{table} (id, created_at, dossier_id, compartment_id, content)"
                        f" VALUES (%s, now(), %s, {HELD}, '')",
                        new_id(),
                        cell,
                        cell,
                    )
