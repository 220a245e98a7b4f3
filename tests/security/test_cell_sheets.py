"""Somebody who wants a feedback sheet without everybody, or who wants to know who held it back …"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

import houvast
from cell.given_room import held as held_meeting
from cell.given_sheets import (
    RECIPIENT,
    WORDS,
    agreed,
    asked,
    concluded,
    drafted,
    held,
    row_of_sheet,
    rows_of_voices,
    says,
    written,
)
from houvast.access.sealing import seal_content
from houvast.audit.models import Entry
from houvast.cell.finding.sheets import given_row
from houvast.cell.models.cases import Step
from houvast.cell.models.sheets import GivenSheet, Sheet
from houvast.cell.selectors.show_given_sheet import show_given_sheet
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.services.approve_sheet import MOST_WRONG, Approval, approve_sheet
from houvast.cell.services.ask_approval import ask_approval
from houvast.cell.services.conclude_sheet import conclude_sheet
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.values.sheets import SheetContent, SheetState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, TooMany
from houvast.kernel.ids import new_id
from houvast.vault.unanimity import held_back, new_codes

ADD = "INSERT INTO cell.voice (id, created_at, sheet_id, found_by, laid_down) VALUES (%s, %s, %s, %s, %s)"
LAY = "SELECT cell.lay_down(%s, %s, %s)"


@contextmanager
def refused_by_the_database() -> Iterator[None]:
    with pytest.raises(DatabaseError) as refused, transaction.atomic():
        yield
    assert getattr(refused.value.__cause__, "sqlstate", "") == "42501"


def run(statement: str, *values: UUID | bytes | datetime | None) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, list(values))


def as_owner(statement: str, *values: UUID | bytes | datetime | None) -> list[tuple[object, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, list(values))
        return cursor.fetchall() if cursor.description else []


def test_cannot_look_at_a_voice_or_change_one_by_any_statement() -> None:
    """F7: not as the coordinator, not by an injected statement."""
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    found, _ = rows_of_voices(sheet)[0]
    round_id = row_of_sheet(sheet)["round_id"]
    for person in (one.town.city.cas, one.town.city.mira, one.town.city.pol):
        with person.acts():
            for statement, values in (
                ("SELECT * FROM cell.voice", ()),
                ("UPDATE cell.voice SET laid_down = %s", (held_back(),)),
                ("DELETE FROM cell.voice", ()),
                (LAY, (round_id, found, held_back())),
                ("SELECT cell.asked_about(%s, %s)", (round_id, found)),
            ):
                with refused_by_the_database():
                    run(statement, *values)


def test_cannot_add_a_voice_once_people_are_asked() -> None:
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    with one.town.city.cas.acts(), refused_by_the_database():
        run(ADD, new_id(), clock.now(), sheet, held_back(), held_back())


def test_gains_nothing_by_forging_a_voice_in_the_database() -> None:
    """A place too many, too few, or with something else in it makes noise of the key: no consensus."""
    forged = (
        (ADD, lambda sheet: (new_id(), clock.now(), sheet, held_back(), held_back())),
        ("DELETE FROM cell.voice WHERE id = (SELECT id FROM cell.voice WHERE sheet_id = %s LIMIT 1)", None),
        (
            "UPDATE cell.voice SET laid_down = %s WHERE sheet_id = %s",
            lambda sheet: (held_back(), sheet),
        ),
    )
    for statement, values in forged:
        one = held()
        sheet = drafted(one)
        asking = asked(one, sheet)
        for code in asking.codes:
            says(asking, code, agrees=True)
        as_owner(statement, *(values(sheet) if values else (sheet,)))
        assert concluded(one, sheet).state is SheetState.NO_CONSENSUS


def test_gains_nothing_by_using_one_code_twice() -> None:
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    for _ in asking.codes:
        says(asking, asking.codes[0], agrees=True)
    assert concluded(one, sheet).state is SheetState.NO_CONSENSUS


def test_writes_no_outcome_without_ending_the_asking() -> None:
    """As coordinator, by an injected statement: what is frozen stays frozen while a voice lies there."""
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    with one.town.city.cas.acts():
        for change in (
            "state = 'agreed', sealed = NULL, mask = NULL, round_id = NULL",
            "state = 'draft', sealed = NULL, mask = NULL, round_id = NULL",
            "mask = decode(repeat('00', 32), 'hex')",
            "content = content",
        ):
            with refused_by_the_database():
                run(f"UPDATE cell.sheet SET {change} WHERE id = %s", sheet)
    assert row_of_sheet(sheet)["state"] == "asked"


def test_takes_no_voices_as_anybody_but_the_coordinator() -> None:
    one = held()
    sheet = drafted(one)
    asked(one, sheet)
    for person in (one.town.city.mira, one.town.city.pol, one.town.centre.siham, one.town.desk.dina):
        with person.acts(), refused_by_the_database():
            run("SELECT cell.take_voices(%s)", sheet)
    assert len(rows_of_voices(sheet)) == 3


def test_learns_nothing_from_a_copy_of_the_database() -> None:
    """F7: a yes, a no and silence are 32 bytes each; every row is of the same writing after each answer."""
    one = held()
    sheet = drafted(one)
    assert rows_of_voices(sheet) == []
    asking = asked(one, sheet)
    untouched = dict(rows_of_voices(sheet))
    yes, no, silent = asking.codes
    says(asking, yes, agrees=True)
    says(asking, no, agrees=False)
    says(asking, silent, agrees=None)
    after = dict(rows_of_voices(sheet))
    assert {len(laid) for laid in (*untouched.values(), *after.values())} == {32}
    assert set(untouched) == set(after)
    assert sum(untouched[found] != after[found] for found in after) == 2
    written = as_owner("SELECT DISTINCT xmin::text, created_at FROM cell.voice WHERE sheet_id = %s", sheet)
    assert len(written) == 1
    columns = as_owner(
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_schema = 'cell' AND table_name = 'voice'"
    )
    assert {name for (name,) in columns} == {"id", "created_at", "sheet_id", "found_by", "laid_down"}
    row = row_of_sheet(sheet)
    assert WORDS[:20].encode() not in bytes(row["sealed"])
    assert not any(code.encode() in bytes(row["sealed"]) for code in asking.codes)


def test_leaves_no_entry_in_the_log_when_somebody_answers() -> None:
    """F7: an entry would say when, and how many."""
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    entries = Entry.objects.using("owner").count()
    for code in asking.codes:
        says(asking, code, agrees=True)
    assert Entry.objects.using("owner").count() == entries


def test_opens_nothing_with_a_guessed_code_and_not_for_long() -> None:
    one = held()
    asking = asked(one, drafted(one))
    (guess,) = new_codes(1)
    for _ in range(MOST_WRONG):
        with pytest.raises(Invalid):
            approve_sheet(Approval(asking.token, guess, True, "192.0.2.77"))  # noqa: FBT003
    with pytest.raises(TooMany):
        approve_sheet(Approval(asking.token, asking.codes[0], True, "192.0.2.77"))  # noqa: FBT003
    another = held()
    other = asked(another, drafted(another))
    with pytest.raises(Invalid):
        says(other, asking.codes[0], agrees=True)


def test_finds_no_way_out_of_houvast_to_anybody() -> None:
    """F7: no interface to police, task force or OCAD: nothing here opens a connection or writes a mail."""
    source = Path(houvast.__file__).parent
    outward = re.compile(
        r"^\s*(?:import|from)\s+(?:smtplib|socket|ssl|http\.client|urllib\.request|requests|httpx|ftplib"
        r"|imaplib|paramiko|django\.core\.mail)\b",
        re.MULTILINE,
    )
    for folder in ("cell", "web/cell", "web/approve", "journeys"):
        for file in (source / folder).rglob("*.py"):
            assert not outward.search(file.read_text()), file


def test_leaves_out_nobody_who_came_after_the_others_were_asked() -> None:
    """F7: whoever was there for the item agrees, or it does not leave: coming late is being there."""
    room = held_meeting()
    room.came(room.elsewhere)
    with room.town.city.cas.acts() as cas:
        name_recipient(cas, room.cell, RECIPIENT)
    with room.town.city.cas.acts() as cas:
        sheet = draft_sheet(cas, NewSheet(new_id(), room.item, written()))
    with room.town.city.cas.acts() as cas:
        asking = ask_approval(cas, sheet)
    for code in asking.codes:
        says(asking, code, agrees=True)
    room.came(room.seat("police"))
    with room.town.city.cas.acts() as cas:
        conclude_sheet(cas, sheet)
        found = show_sheet(cas, sheet)
    assert (found.state, found.given_id) == (SheetState.NO_CONSENSUS, None)


def test_tells_the_police_seat_nothing_of_the_file_a_sheet_comes_from() -> None:
    """F7: a sheet is given, and not the case: neither where it stands, nor the log of who did what in it."""
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        assert show_given_sheet(pol, given).content.text.words == WORDS
        for statement in (
            "SELECT 1 FROM access.dossier WHERE id = %s",
            "SELECT 1 FROM audit.entry WHERE dossier_id = %s AND actor_id <> access.current_user_id()",
            "UPDATE access.dossier SET state = 'to_close' WHERE id = %s",
        ):
            with connection.cursor() as cursor:
                cursor.execute(statement, [one.case])
                assert cursor.rowcount == 0, statement


def test_hangs_nothing_under_the_case_a_sheet_comes_from() -> None:
    """F4: sealed to the sheet's own key, which coordinators hold too, it would read as the mayor's."""
    one, given = agreed()
    with one.town.city.pol.acts() as pol:
        part = given_row(given).compartment_id
        for row in (
            Step(dossier_id=one.case, compartment_id=part),
            Sheet(dossier_id=one.case, compartment_id=part, item_id=one.item, state="draft"),
            GivenSheet(dossier_id=one.case, compartment_id=part, sheet_id=new_id()),
        ):
            with refused_by_the_database():
                seal_content(pol, row, SheetContent(clock.today(), None))
                row.save(force_insert=True)
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM cell.given_sheet WHERE id = %s", [given])
            assert cursor.rowcount == 0
