"""Asking everybody present to agree to a feedback sheet …"""

import pytest

from cell.given_room import held as held_meeting
from cell.given_sheets import RECIPIENT, WORDS, asked, drafted, held, rows_of_voices, written
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.services.ask_approval import ask_approval
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.values.meetings import AttendeeKind
from houvast.cell.values.sheets import SheetState
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id


def test_asks_seats_and_organisations_that_stayed() -> None:
    """F7: who comes along and interpreters are not asked; who left before is not."""
    one = held()
    assert len(asked(one, drafted(one)).codes) == 3
    alone = held(who=(("The interpreter", AttendeeKind.INTERPRETER),))
    with pytest.raises(Invalid):
        asked(alone, drafted(alone))


def test_shows_the_frozen_text_to_nobody_while_it_is_asked() -> None:
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    assert asking.text.words == WORDS
    with one.town.city.cas.acts() as cas:
        found = show_sheet(cas, sheet)
    assert (found.state, found.text, found.asks) == (SheetState.ASKED, None, 0)


def test_happens_once_and_makes_a_place_for_each() -> None:
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    assert len(rows_of_voices(sheet)) == len(set(asking.codes)) == 3
    with one.town.city.cas.acts() as cas, pytest.raises(Conflict):
        ask_approval(cas, sheet)
    with one.town.city.mira.acts() as mira, pytest.raises(NotAllowed):
        ask_approval(mira, sheet)


def test_asks_those_the_register_of_the_meeting_has_until_the_end() -> None:
    """F7: the coordinator who minutes, and whoever came and stayed; nobody who left before."""
    room = held_meeting()
    room.came(room.elsewhere, room.seat("police"), room.seat("prevention"))
    room.left(room.seat("prevention"))
    room.ends()
    with room.town.city.cas.acts() as cas:
        name_recipient(cas, room.cell, RECIPIENT)
    with room.town.city.cas.acts() as cas:
        sheet = draft_sheet(cas, NewSheet(new_id(), room.item, written()))
        assert len(ask_approval(cas, sheet).codes) == 3
