"""The life of an extract: composed, seen, over, recalled, confirmed, its giver gone, its receiver done.

One test a moment, each from its beginning; what each act refuses stands with the act.
"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connections

from cell.taking_part import coming, composed, given, management, named, region
from cell.test_compose_extract import wraps_of
from houvast.access.services.close_account import close_account
from houvast.access.values import Function
from houvast.cell.retention import lapse_extracts
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.show_extract import show_extract
from houvast.cell.selectors.show_given_extract import Holding, show_given_extract
from houvast.cell.services.confirm_recall import confirm_recall
from houvast.cell.services.drop_extract import drop_extract
from houvast.cell.services.recall_extract import recall_extract
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from world import Person, Town, hire


@pytest.fixture
def town() -> Town:
    return region()


def at_giver(town: Town, extract: UUID) -> Holding:
    """What the giver's superior sees of the one who received it."""
    with town.centre.siham.acts() as siham:
        (holding,) = show_given_extract(siham, extract).holdings
    return holding


def opens(person: Person, extract: UUID) -> bool:
    """Whether somebody can read an extract."""
    try:
        with person.acts() as actor:
            return bool(show_extract(actor, extract).content.statements)
    except NotFound:
        return False


def test_is_composed_word_for_word_for_whom_its_giver_names(town: Town) -> None:
    """F10: a snapshot with its purpose, its ground and its last day."""
    extract = composed(town, town.centre.siham, coming(town))
    with town.elsewhere.solange.acts() as solange:
        content = show_extract(solange, extract).content
    assert content.statements == (given(),)
    assert content.until_on == clock.today() + timedelta(days=30)
    assert not opens(town.city.pol, extract)


def test_is_seen_once_it_is_opened_and_its_giver_knows(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    with town.elsewhere.solange.acts() as solange:
        assert extract in {line.id for line in list_extracts(solange).lines}
    assert at_giver(town, extract).seen_at is None
    assert opens(town.elsewhere.solange, extract)
    assert at_giver(town, extract).seen_at is not None


def test_is_over_on_its_day_without_anybody_doing_anything(town: Town) -> None:
    """F10: it ends by its date; the jobs take the keys, the giver keeps what was said."""
    extract = composed(town, town.centre.siham, coming(town))
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            'UPDATE access."grant" g SET valid_until = now() FROM cell.extract e'
            " WHERE e.id = %s AND g.compartment_id = e.compartment_id AND g.reason = 'extract'",
            [extract],
        )
    assert not opens(town.elsewhere.solange, extract)
    lapse_extracts()
    assert not wraps_of(extract) & {management(town.elsewhere), town.elsewhere.id}
    with town.centre.siham.acts() as siham:
        assert show_given_extract(siham, extract).content.statements == (given(),)


def test_is_recalled_from_everybody_and_stays_with_its_giver(town: Town) -> None:
    """F3: recall destroys every key but the giver's."""
    extract = composed(town, town.centre.siham, coming(town), in_room=True)
    assert opens(town.elsewhere.solange, extract)
    assert opens(town.city.cas, extract)
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    assert not opens(town.elsewhere.solange, extract)
    assert not opens(town.city.cas, extract)
    with town.centre.siham.acts() as siham:
        page = show_given_extract(siham, extract)
    assert page.recalled_at is not None
    assert page.content.statements == (given(),)


def test_is_confirmed_to_be_destroyed_by_who_noted_it_elsewhere(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    with town.elsewhere.solange.acts() as solange:
        asked = [line for line in list_extracts(solange).recalled if line.confirmed_at is None]
        receipt = next(line.receipt_id for line in asked if line.receipt_id in receipts_of(extract))
        confirm_recall(solange, receipt)
    assert at_giver(town, extract).confirmed_at is not None


def receipts_of(extract: UUID) -> set[UUID]:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT id FROM cell.receipt WHERE extract_id = %s", [extract])
        return {row[0] for row in cursor.fetchall()}


def test_outlives_its_giver_leaving_and_can_still_be_recalled(town: Town) -> None:
    """The service gave it: its account closed, the giver's name stays, and the superior recalls."""
    name = f"Leaver {new_id().hex[:6]}".title()
    leaver = hire(town.centre, name, Function.PARTICIPANT)
    participation = coming(town)
    named(town, participation, leaver)
    extract = composed(town, leaver, participation)
    with town.centre.steward.acts() as steward:
        close_account(steward, leaver.user_id)
    with town.elsewhere.solange.acts() as solange:
        content = show_extract(solange, extract).content
    assert (content.giver, content.statements) == (name, (given(),))
    assert leaver.user_id not in wraps_of(extract)
    with town.centre.siham.acts() as siham:
        recall_extract(siham, extract)
    assert not opens(town.elsewhere.solange, extract)


def test_is_done_away_with_by_its_receiver_and_its_giver_knows(town: Town) -> None:
    extract = composed(town, town.centre.siham, coming(town))
    assert opens(town.elsewhere.solange, extract)
    with town.elsewhere.solange.acts() as solange:
        drop_extract(solange, extract)
    assert not opens(town.elsewhere.solange, extract)
    assert at_giver(town, extract).dropped_at is not None
    assert not wraps_of(extract) & {management(town.elsewhere), town.elsewhere.id}
