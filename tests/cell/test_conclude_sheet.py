"""Ending the asking about a feedback sheet …"""

from uuid import UUID

import pytest
from django.db import connections

from cell.given_sheets import (
    WORDS,
    Held,
    agreed,
    asked,
    concluded,
    drafted,
    held,
    row_of_sheet,
    rows_of_voices,
    says,
)
from houvast.cell.selectors.list_sheets import list_sheets
from houvast.cell.selectors.show_given_sheet import show_given_sheet
from houvast.cell.services.ask_approval import Asking
from houvast.cell.services.conclude_sheet import conclude_sheet
from houvast.cell.values.sheets import SheetState
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound


def begun(one: Held) -> tuple[UUID, Asking]:
    sheet = drafted(one)
    return sheet, asked(one, sheet)


def test_gives_the_text_to_the_police_seat_when_everybody_agreed() -> None:
    """F7, art. 4 §2: in a part of the case that the police seat holds."""
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        found = show_given_sheet(pol, given)
        assert (found.content.text.words, found.may_send, found.may_hand) == (WORDS, True, False)
        assert given in {line.id for line in list_sheets(pol).given}
        assert list_sheets(pol).discussed == ()
    for person in (one.town.city.prisca, one.town.city.mira, one.town.centre.siham):
        with person.acts() as actor, pytest.raises((NotFound, NotAllowed)):
            show_given_sheet(actor, given)


@pytest.mark.parametrize("answer", [False, None], ids=["no", "silence"])
def test_says_no_consensus_and_nothing_else_for_one_no_or_silence(answer: bool | None) -> None:  # noqa: FBT001
    """F7: never who, never how many; text and voices are destroyed."""
    one = held()
    sheet, asking = begun(one)
    for code in asking.codes[1:]:
        says(asking, code, agrees=True)
    says(asking, asking.codes[0], agrees=answer)
    page = concluded(one, sheet)
    assert (page.state, page.text, page.given_id, page.asks) == (SheetState.NO_CONSENSUS, None, None, 0)
    assert rows_of_voices(sheet) == []
    assert row_of_sheet(sheet) == {"state": "no_consensus", "round_id": None, "sealed": None, "mask": None}


def test_looks_the_same_whoever_held_back_and_however_many() -> None:
    """F7: the same page and the same row, for one no, for all of them, and for silence."""
    ends = []
    for answers in ((False, True, True), (False, False, False), (None, None, None)):
        one = held()
        sheet, asking = begun(one)
        for code, answer in zip(asking.codes, answers, strict=True):
            says(asking, code, agrees=answer)
        page = concluded(one, sheet)
        ends.append((page.state, page.text, page.found, page.asks, page.given_id, row_of_sheet(sheet)))
    assert ends[0] == ends[1] == ends[2]


def test_counts_the_last_answer_of_each() -> None:
    one = held()
    sheet, asking = begun(one)
    for code in asking.codes:
        says(asking, code, agrees=False)
        says(asking, code, agrees=True)
    assert concluded(one, sheet).state is SheetState.AGREED
    one = held()
    sheet, asking = begun(one)
    for code in asking.codes:
        says(asking, code, agrees=True)
    says(asking, asking.codes[1], agrees=False)
    assert concluded(one, sheet).state is SheetState.NO_CONSENSUS


def test_happens_once_and_not_before_anybody_was_asked() -> None:
    one = held()
    sheet = drafted(one)
    with one.town.city.cas.acts() as cas, pytest.raises(Conflict):
        conclude_sheet(cas, sheet)
    asking = asked(one, sheet)
    concluded(one, sheet)
    with one.town.city.cas.acts() as cas, pytest.raises(Conflict):
        conclude_sheet(cas, sheet)
    with pytest.raises(Invalid):
        says(asking, asking.codes[0], agrees=True)


def test_leaves_it_with_the_coordinators_where_nobody_signs_in_for_the_police() -> None:
    one, given = agreed(held(police=False))
    with one.town.city.cas.acts() as cas:
        found = show_given_sheet(cas, given)
        assert (found.may_send, found.may_hand) == (False, True)
    with one.town.city.pol.acts() as pol, pytest.raises(NotFound):
        show_given_sheet(pol, given)


def test_goes_with_its_case() -> None:
    """Whatever erases a case erases its sheets: the database itself sees to it."""
    one, given = agreed()
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM cell.item WHERE dossier_id = %s", [one.case])
        cursor.execute('DELETE FROM cell."case" WHERE dossier_id = %s', [one.case])
        cursor.execute(
            "SELECT (SELECT count(*) FROM cell.sheet WHERE dossier_id = %(case)s)"
            " + (SELECT count(*) FROM cell.given_sheet WHERE dossier_id = %(case)s)",
            {"case": one.case},
        )
        assert cursor.fetchone() == (0,)
    with one.town.city.pol.acts() as pol, pytest.raises(NotFound):
        show_given_sheet(pol, given)
