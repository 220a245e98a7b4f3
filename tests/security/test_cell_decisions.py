"""Somebody with the coordinator's seat and statements of their own, after the mayor decided …"""

from datetime import date
from uuid import UUID

import pytest
from django.db import DatabaseError, connections, transaction

from cell.given import a_cell, listed, proposed
from cell.given_cases import refused
from cell.kept import closed, discussed, in_days, overdue, stands
from houvast.cell.retention import tell_officers
from houvast.cell.values.cases import CaseState
from houvast.kernel.ids import new_id
from security.test_cell_cases import FILE, refused_by_the_database, run, state_of
from world import Town

SET = "UPDATE access.dossier SET state = %s WHERE id = %s"
AGAIN = (
    'INSERT INTO cell."case" (id, created_at, dossier_id, compartment_id, cell_id, erase_on, content)'
    " VALUES (%s, now(), %s, %s, %s, %s, %s)"
)


def row_of(case: UUID) -> tuple[UUID, UUID, UUID, bytes]:
    """Its dossier, compartment, cell and sealed content, as whoever holds it copies them."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            'SELECT dossier_id, compartment_id, cell_id, content FROM cell."case" WHERE id = %s', [case]
        )
        dossier, part, cell, content = cursor.fetchone()
        return dossier, part, cell, bytes(content)


def laid_anew(town: Town, case: UUID, *then: tuple[object, ...]) -> None:
    """Has the coordinator take a case's row away, call its dossier open, and go on, in one transaction."""
    with town.city.cas.acts():
        run('DELETE FROM cell."case" WHERE id = %s', case)
        run(SET, "open", case)
        for statement, *values in then:
            run(str(statement), *values)


@pytest.mark.parametrize("word", ["proposed", "refused", "open", "gone"])
def test_takes_nobody_off_the_list_by_another_word(town: Town, word: str) -> None:
    """F4: whoever stands on the list leaves it by a decision of the mayor's, and by no other word."""
    case = listed(town, a_cell(town))
    for stood in (CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE):
        with town.city.cas.acts():
            if stood is not CaseState.LISTED:
                run(SET, stood, case)
            with refused_by_the_database():
                run(SET, word, case)
        assert state_of(case) == stood


def test_refuses_no_proposal_in_the_mayors_place(town: Town) -> None:
    """F4: a refusal erases within thirty days; it is a decision as much as the list is."""
    case = proposed(town, a_cell(town))
    with town.city.cas.acts():
        for word in ("refused", "closed"):
            with refused_by_the_database():
                run(SET, word, case)
    assert state_of(case) == "proposed"


def test_keeps_no_officer_from_hearing_of_a_case_nobody_answered(town: Town) -> None:
    """F12: sixty days after its day the data-protection officer hears of it, whatever is written."""
    case = listed(town, a_cell(town))
    with overdue(case, 61), town.city.cas.acts():
        for day in (None, date(2099, 1, 1)):
            with refused_by_the_database():
                run("UPDATE access.dossier SET state = 'frozen', due_on = %s WHERE id = %s", day, case)
        run(SET, "frozen", case)
        for day in (None, date(2099, 1, 1)):
            with refused_by_the_database():
                run("UPDATE access.dossier SET due_on = %s WHERE id = %s", day, case)
    assert stands(case)[1] == in_days(-61)
    assert tell_officers() >= 1


@pytest.mark.parametrize("after", [refused, None])
def test_lays_no_case_anew_to_begin_another_life(town: Town, after: object) -> None:
    """F12: with its row away for a moment, a decided case would be a proposal again."""
    cell = a_cell(town, "french_community")
    case = proposed(town, cell) if after else listed(town, cell)
    if after:
        refused(town.city.mira, case)
    else:
        closed(town, case)
    stood, (dossier, part, _, content) = stands(case), row_of(case)
    again = (AGAIN, case, dossier, part, cell, date(2099, 1, 1), content)
    with pytest.raises(DatabaseError, match="a case goes with its keys"):
        laid_anew(town, case, again, (SET, "proposed", case))
    assert stands(case) == stood


def test_moves_no_proposal_to_a_cell_without_a_mayor(town: Town) -> None:
    """F4: the mayor's seat hears of a page that was filed; no second row says that it is another cell's."""
    case = proposed(town, a_cell(town))
    shadow = a_cell(town, seats=("police", "prevention"))
    dossier, part, _, content = row_of(case)
    with town.city.cas.acts(), transaction.atomic():
        with pytest.raises(DatabaseError), transaction.atomic():
            run(AGAIN, new_id(), dossier, part, shadow, None, content)
        with refused_by_the_database():
            run(SET, "open", case)
    again = (AGAIN, case, dossier, part, shadow, None, content)
    with pytest.raises(DatabaseError, match="a case goes with its keys"):
        laid_anew(town, case, again, (FILE, new_id(), new_id(), None, case))
    assert row_of(case)[2] != shadow


def test_lets_no_clock_run_from_a_discussion_that_was_not(town: Town) -> None:
    """F12: the period counts from the last discussion: not from a day to come, nor one after the closing."""
    cell = a_cell(town, "french_community")
    case = listed(town, cell)
    changed = 'UPDATE cell."case" SET last_discussed_on = %s WHERE id = %s'
    with town.city.cas.acts(), refused_by_the_database():
        run(changed, in_days(400), case)
    discussed(case, in_days(-30))
    closed(town, case)
    for person in (town.city.cas, town.city.mira):
        with person.acts(), refused_by_the_database():
            run(changed, in_days(0), case)


def test_erases_nothing_that_stands_on_the_list_before_its_day(town: Town) -> None:
    """F4, F12: erased by hand is what was refused or taken back; the rest goes by its day or by the mayor."""
    case = listed(town, a_cell(town))
    with town.city.cas.acts(), refused_by_the_database():
        run("SELECT access.destroy_dossier_keys(%s)", case)
    assert state_of(case) == "listed"
