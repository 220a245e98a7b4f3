"""Somebody who wants another on the mayor's list without the mayor …"""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from cell.given import a_cell, listed, proposed
from cell.given_cases import a_mayors_seat, filed, put_on_list, refused, seen
from cell.kept import closed
from houvast.access.finding import set_state
from houvast.cell.values.cases import CaseState
from houvast.kernel.ids import new_id
from world import Person, Town

LIST = "UPDATE access.dossier SET state = 'listed' WHERE id = %s"
FREEZE = "UPDATE access.dossier SET state = 'frozen' WHERE id = %s"
FILE = (
    "INSERT INTO cell.filing (id, created_at, dossier_id, compartment_id, step_id, filed_by, filed_at)"
    " SELECT %s, now(), dossier_id, compartment_id, %s, %s, '2020-01-01' FROM cell.\"case\" WHERE id = %s"
)


@contextmanager
def refused_by_the_database() -> Iterator[None]:
    with pytest.raises(DatabaseError) as refused, transaction.atomic():
        yield
    assert getattr(refused.value.__cause__, "sqlstate", "") == "42501"


def run(statement: str, *values: object) -> int:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.rowcount


def state_of(case: UUID) -> str:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT state FROM access.dossier WHERE id = %s", [case])
        return str(cursor.fetchone()[0])


def test_as_coordinator_is_refused_by_the_database_itself(town: Town) -> None:
    """F4: whatever the application says, also by an injected statement."""
    case = proposed(town, a_cell(town))
    with town.city.cas.acts():
        with refused_by_the_database():
            set_state(case, CaseState.LISTED, None)
        with refused_by_the_database():
            run(LIST, case)
        assert run("UPDATE access.dossier SET state = 'proposed' WHERE id = %s", case) == 1
    assert state_of(case) == "proposed"


def test_puts_nobody_back_on_the_list_either(town: Town) -> None:
    """F4: what stood still comes back by a decision of the mayor's seat."""
    case = listed(town, a_cell(town))
    with town.city.cas.acts():
        assert run(FREEZE, case) == 1
        with refused_by_the_database():
            run(LIST, case)
    with town.city.milan.acts():
        set_state(case, CaseState.LISTED, None)
    assert state_of(case) == "listed"


@pytest.mark.parametrize("word", ["frozen", "to_close"])
def test_brings_nobody_among_those_on_the_list_by_another_word(town: Town, word: str) -> None:
    """F4: what stands still or heads to be closed is on the list as well."""
    case = proposed(town, a_cell(town))
    with town.city.cas.acts(), refused_by_the_database():
        run("UPDATE access.dossier SET state = %s WHERE id = %s", word, case)
    assert state_of(case) == "proposed"


@pytest.mark.parametrize("word", ["proposed", "frozen", "to_close", "open"])
def test_takes_no_decision_of_the_mayor_back(town: Town, word: str) -> None:
    """F4: neither a refusal nor a closing; only what is erased goes further."""
    cell = a_cell(town, "french_community")
    no, off = proposed(town, cell), listed(town, cell)
    refused(town.city.mira, no)
    closed(town, off)
    for case, stands in ((no, "refused"), (off, "closed")):
        with town.city.cas.acts(), refused_by_the_database():
            run("UPDATE access.dossier SET state = %s WHERE id = %s", word, case)
        assert state_of(case) == stands


@pytest.mark.parametrize("day", [None, "2099-01-01"])
def test_keeps_what_was_refused_no_day_longer(town: Town, day: str | None) -> None:
    """F12: thirty days, whoever asks."""
    case = proposed(town, a_cell(town))
    refused(town.city.mira, case)
    for person in (town.city.cas, town.city.mira):
        with person.acts(), refused_by_the_database():
            run('UPDATE cell."case" SET erase_on = %s WHERE id = %s', day, case)


def test_from_police_prevention_or_social_work_touches_no_row(town: Town) -> None:
    case = proposed(town, a_cell(town))
    for person in (town.city.pol, town.city.prisca, town.city.dpo, town.centre.anna, town.centre.siham):
        with person.acts():
            assert run(LIST, case) == 0


def test_gains_nothing_by_naming_ones_own_seat_the_mayors(town: Town) -> None:
    """The mayor's key is the mayor's to give; where nobody has it, a coordinator's own makes no mayor."""
    changed = "UPDATE cell.cell SET mayor_function_id = coordinator_function_id WHERE id = %s"
    cell, without = a_cell(town), a_cell(town, seats=("police", "prevention"))
    case = proposed(town, without)
    with town.city.cas.acts(), transaction.atomic():
        with refused_by_the_database():
            run(changed, cell)
        assert run(changed, without) == 1
        with refused_by_the_database():
            run(LIST, case)
        transaction.set_rollback(True)


def test_gains_nothing_by_taking_the_case_away_meanwhile(town: Town) -> None:
    case = proposed(town, a_cell(town))
    with town.city.cas.acts(), transaction.atomic():
        kept = 'CREATE TEMPORARY TABLE kept AS SELECT * FROM cell."case" WHERE id = %s'
        with refused_by_the_database():
            run(kept, case)
        assert run('DELETE FROM cell."case" WHERE id = %s', case) == 1
        with refused_by_the_database():
            run(LIST, case)
        transaction.set_rollback(True)


def test_gains_nothing_by_a_filing_without_a_decision(town: Town) -> None:
    case = proposed(town, a_cell(town))
    with town.city.cas.acts(), transaction.atomic():
        run(FILE, new_id(), new_id(), None, case)
        with refused_by_the_database():
            run(LIST, case)
        transaction.set_rollback(True)


def test_gains_nothing_by_a_page_filed_before(town: Town) -> None:
    """A filing carries out what stands in it and nothing later."""
    cell = a_cell(town)
    case = proposed(town, cell)
    filed(town, case, a_mayors_seat(town, cell))
    with town.city.cas.acts():
        assert run(FREEZE, case) == 1
        with refused_by_the_database():
            run(LIST, case)


def test_cannot_say_who_filed_when_or_keep_the_mayor_from_knowing(town: Town) -> None:
    """The database writes it, and tells every member of the mayor's seat in the same statement."""
    case = proposed(town, a_cell(town))
    with town.city.cas.acts(), transaction.atomic():
        number = new_id()
        run(FILE, number, new_id(), town.city.mira.user_id, case)
        with connection.cursor() as cursor:
            cursor.execute("SELECT filed_by, filed_at = now() FROM cell.filing WHERE id = %s", [number])
            assert cursor.fetchone() == (town.city.cas.user_id, True)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT user_id FROM access.notice WHERE dossier_id = %s AND event = 'cell.file_decision'", [case]
        )
        assert {row[0] for row in cursor.fetchall()} == {town.city.mira.user_id, town.city.milan.user_id}


def test_lays_no_case_under_a_dossier_that_is_listed(town: Town) -> None:
    case = listed(town, a_cell(town))
    with town.city.cas.acts(), transaction.atomic():
        with refused_by_the_database():
            run(
                'INSERT INTO cell."case" (id, created_at, dossier_id, compartment_id, cell_id, content)'
                ' SELECT %s, now(), dossier_id, compartment_id, cell_id, content FROM cell."case"'
                " WHERE id = %s",
                new_id(),
                case,
            )
        transaction.set_rollback(True)


def test_as_mayor_of_another_city_touches_nothing(town: Town) -> None:
    case = proposed(town, a_cell(town))
    stranger: Person = town.elsewhere.solange
    with stranger.acts():
        assert run(LIST, case) == 0
    put_on_list(town.city.milan, case)
    assert seen(town.city.mira, case).state is CaseState.LISTED
