"""Drafting a feedback sheet …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given_sheets import WORDS, Held, asked, drafted, held, sheet_town, written
from cell.taking_part import coming, given, named, region
from cell.taking_part import drafted as waiting
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.values import Function
from houvast.cell.finding.cells import item_row
from houvast.cell.finding.participations import participation_row
from houvast.cell.selectors.show_sheet import show_sheet
from houvast.cell.selectors.start_sheet import start_sheet
from houvast.cell.services._sheets import Written
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.values.meetings import ItemContent, ItemState
from houvast.cell.values.sheets import OriginKind, SheetState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import hire, seat


def given_in_room(one: Held, words: str) -> None:
    """Has a service give an extract for the room of this very item."""
    town = one.town
    participation = coming(town)
    named(town, participation, town.centre.paul)
    statement, day = (
        waiting(town.centre.paul, participation, given(words)),
        clock.today() + timedelta(days=30),
    )
    with town.centre.paul.acts() as paul:
        tag = participation_row(participation).tag
        compose_extract(paul, NewExtract(new_id(), participation, (statement,), (), day, in_room=True))
    with town.city.cas.acts() as cas:
        row = item_row(one.item)
        seal_content(cas, row, replace(unseal_content(cas, row, ItemContent), tag=tag))
        row.save(update_fields=["content"])


def test_keeps_it_once_for_an_item_that_was_discussed() -> None:
    """F7: an evaluation of the follow-up, to recipients that are configuration."""
    one = held()
    new = NewSheet(new_id(), one.item, written())
    with one.town.city.cas.acts() as cas:
        assert draft_sheet(cas, new) == draft_sheet(cas, new) == new.sheet_id
        found = show_sheet(cas, new.sheet_id)
    assert found.state is SheetState.DRAFT
    assert found.text
    assert found.text.words == WORDS
    assert [each.name for each in found.text.recipients] == ["Local task force"]
    assert (found.asks, found.given_id) == (3, None)


@pytest.mark.parametrize("state", [ItemState.WAITING, ItemState.PUT_OFF])
def test_is_refused_for_what_was_not_discussed(state: ItemState) -> None:
    one = held(state=state)
    with pytest.raises(Conflict):
        drafted(one)


def test_says_that_a_cell_has_no_recipients() -> None:
    one = held(recipients=())
    with pytest.raises(Invalid) as refused:
        drafted(one)
    assert "no recipients" in refused.value.text
    with one.town.city.cas.acts() as cas:
        assert start_sheet(cas, one.item).recipients == ()


def test_wants_words_and_recipients_of_this_cell() -> None:
    one = held()
    whole = written()
    for wrong in (
        replace(whole, words=" "),
        replace(whole, recipients=()),
        replace(whole, recipients=(new_id(),)),
    ):
        with one.town.city.cas.acts() as cas, pytest.raises(Invalid):
            draft_sheet(cas, NewSheet(new_id(), one.item, wrong))


def test_refuses_a_run_of_words_from_an_extract_whatever_is_ticked() -> None:
    """F7, F3: what was told in the consultation is secret (art. 4 §2 with art. 458)."""
    town = region()
    one = held(town)
    given_in_room(one, "He told his tutor that he dreams of the sea every night.")
    secret = "His tutor heard that he dreams of the sea every night."
    for looked in (False, True):
        with pytest.raises(Invalid) as refused:
            drafted(one, secret, looked=looked, not_ter=looked)
        assert "in confidence" in refused.value.text
        assert "he dreams of the sea every night" in str(refused.value.facts["what"])
        assert "Guidance centre" in str(refused.value.facts["what"])
    assert drafted(one, "The follow-up goes on as agreed.")


def test_refuses_at_asking_what_an_extract_said_since() -> None:
    town = region()
    one = held(town)
    sheet = drafted(one, "He dreams of the sea every single night, and follow-up goes on.")
    given_in_room(one, "He dreams of the sea every single night.")
    with pytest.raises(Invalid):
        asked(one, sheet)
    with town.city.cas.acts() as cas:
        (found,) = show_sheet(cas, sheet).found
    assert found.kind is OriginKind.EXTRACT


def test_asks_to_look_at_what_others_said() -> None:
    one = held()
    theirs = "He said twice that he wants to fight for them himself, and follow-up goes on."
    with pytest.raises(Invalid) as refused:
        drafted(one, theirs)
    assert "The youth worker" in str(refused.value.facts["what"])
    assert drafted(one, theirs, looked=True)


def test_keeps_out_what_looks_like_the_common_database() -> None:
    """F8."""
    one = held()
    with pytest.raises(Invalid):
        drafted(one, "His threat level stays 3, says OCAD.")


def test_is_the_coordinators_alone() -> None:
    one = held()
    sheet = drafted(one)
    for person in (one.town.city.mira, one.town.city.pol, one.town.city.prisca, one.town.centre.siham):
        with person.acts() as actor:
            with pytest.raises(NotAllowed):
                draft_sheet(actor, NewSheet(new_id(), one.item, Written(WORDS, ())))
            with pytest.raises(NotAllowed):
                show_sheet(actor, sheet)


def test_exists_for_no_coordinator_of_another_cell() -> None:
    town = sheet_town()
    one = held(town)
    sheet = drafted(one)
    other = hire(town.elsewhere, f"other{new_id().hex[:6]}", Function.COORDINATOR)
    seat(town.elsewhere, f"coordinator {new_id().hex[:6]}", other)
    with other.acts() as actor, pytest.raises(NotFound):
        show_sheet(actor, sheet)
