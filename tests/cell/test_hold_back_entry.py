"""Holding an entry back from an overview …"""

from datetime import date

import pytest

from cell.given import STRENGTH, a_cell, listed
from cell.given_overviews import WELL, asked_for, gave, held, said_in, seen_by
from cell.kept import closed, discussed, in_days, stands
from houvast.audit.models import Entry
from houvast.cell.values.overviews import EntryHeldBack, EntryReleased, held_back
from houvast.kernel.errors import Conflict, Invalid, NotFound
from world import Town

BACK = EntryHeldBack(date(2026, 3, 1), "p1", "police_or_justice", "Why.", date(2026, 4, 1))
COUNTS = frozenset({"police_or_justice"})


def test_needs_a_ground_of_the_law_reasons_and_an_end(town: Town) -> None:
    """F13: a decision, never a default; at the latest until the next review."""
    case = listed(town, a_cell(town))
    overview, review = asked_for(town, case), stands(case)[1]
    assert review
    for wrong in (
        {"ground": "uncomfortable"},
        {"reasons": " "},
        {"until_on": in_days(0)},
        {"until_on": review.replace(year=review.year + 1)},
    ):
        with pytest.raises(Invalid):
            held(town.city.cas, case, overview, WELL, **wrong)
    held(town.city.cas, case, overview, WELL)
    assert STRENGTH.words not in said_in(town, case, overview)
    assert [back.reasons for _, back in seen_by(town.city.cas, case, overview).found.held] == [
        "It came from the police."
    ]


def test_ends_by_itself_on_its_day_and_with_a_newer_word() -> None:
    """The next overview says it again, and nobody has to think of it."""
    assert held_back([BACK], date(2026, 3, 31), COUNTS) == {"p1": BACK}
    assert held_back([BACK], date(2026, 4, 1), COUNTS) == {}
    assert held_back([BACK], date(2026, 3, 31), frozenset()) == {}
    assert held_back([BACK, EntryReleased(date(2026, 3, 2), "p1")], date(2026, 3, 31), COUNTS) == {}


def test_counts_for_later_overviews_too(town: Town) -> None:
    case = listed(town, a_cell(town))
    held(town.city.cas, case, asked_for(town, case), WELL)
    assert STRENGTH.words not in said_in(town, case, asked_for(town, case))


def test_stands_in_the_log_but_not_in_that_of_the_case(town: Town) -> None:
    """Whoever is shown who did what with their case reads there of no gap either."""
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    held(town.city.cas, case, overview, WELL)
    kept = Entry.objects.using("owner").filter(event="cell.hold_back_entry", subject_id=overview)
    assert [entry.dossier_id for entry in kept] == [None]


def test_on_the_ground_of_one_regime_counts_there_and_while_on_the_list(town: Town) -> None:
    """FWB decree art. 21: only what was shared in or for the cell, only while it is about them."""
    case = listed(town, a_cell(town, "flanders"))
    with pytest.raises(Invalid):
        held(town.city.cas, case, asked_for(town, case), WELL, ground="harm_to_the_cell")
    case = listed(town, a_cell(town, "french_community"))
    held(town.city.cas, case, asked_for(town, case), WELL, ground="harm_to_the_cell")
    overview = asked_for(town, case)
    assert STRENGTH.words not in said_in(town, case, overview)
    discussed(case, in_days(-1))
    closed(town, case)
    assert STRENGTH.words in said_in(town, case, overview)


def test_is_over_once_it_was_given_and_no_other_entry_can_be_named(town: Town) -> None:
    case = listed(town, a_cell(town))
    overview = asked_for(town, case)
    with pytest.raises(NotFound):
        held(town.city.cas, case, overview, "i9")
    gave(town.city.mira, case, overview)
    with pytest.raises(Conflict):
        held(town.city.cas, case, overview, WELL)
