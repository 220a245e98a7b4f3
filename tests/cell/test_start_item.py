"""The cases to choose from for an agenda …"""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cell.given import a_cell, a_meeting, a_proposal, listed, on_agenda, proposed
from cell.kept import discussed, in_days
from houvast.access.models.dossiers import Dossier
from houvast.audit.models import Entry
from houvast.cell.selectors.start_item import FIRST, MOST, ItemStart, start_item
from houvast.cell.services.ask_closing import ClosingRequest, ask_closing
from houvast.cell.values.meetings import ItemKind
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Town, build_town


@pytest.fixture
def own() -> Town:
    return build_town()


def starts(town: Town, meeting: UUID, words: str = "", chosen: UUID | None = None) -> ItemStart:
    with town.city.cas.acts() as cas:
        return start_item(cas, meeting, words=words, chosen=chosen)


def running(town: Town, cell: UUID, name: str, due_in: int) -> UUID:
    """A case discussed before, whose review is due in so many days."""
    case = listed(town, cell, a_proposal(name))
    discussed(case, in_days(-30))
    Dossier.objects.using("owner").filter(id=case).update(due_on=in_days(due_in))
    return case


def test_are_those_whose_turn_it_is_in_the_order_of_an_agenda(own: Town) -> None:
    """F22: new, then a review due by the day of the meeting, then what was put forward to close."""
    cell = a_cell(own)
    meeting = a_meeting(own, cell, clock.now() + timedelta(days=20))
    closing = running(own, cell, "Closing Case", 80)
    with own.city.cas.acts() as cas:
        ask_closing(cas, ClosingRequest(closing, new_id(), "He works again."))
    due, later = running(own, cell, "On The Day", 20), running(own, cell, "Day After", 21)
    new, standing = listed(own, cell, a_proposal("New Case")), listed(own, cell)
    on_agenda(own, meeting, standing)
    proposed(own, cell)
    listed(own, a_cell(own))
    found = starts(own, meeting)
    assert [(one.id, one.kind) for one in found.first] == [
        (new, ItemKind.NEW),
        (due, ItemKind.RUNNING),
        (closing, ItemKind.TO_CLOSE),
    ]
    assert (found.has_others, found.found, found.chosen) == (True, None, None)
    chosen = starts(own, meeting, chosen=later).chosen
    assert chosen is not None
    assert chosen.person == "Day After"
    assert starts(own, meeting, chosen=standing).chosen is None


def spoilt(case: UUID) -> None:
    """Damages what lies sealed of a case: whoever opens it finds that out, and the log with them."""
    with connections["owner"].cursor() as cursor:
        cursor.execute('UPDATE cell."case" SET content = %s || content WHERE id = %s', [b"\0", case])


def refused(case: UUID) -> int:
    found = Entry.objects.using("owner").filter(event="refused.tampered", dossier_id=case)
    return found.count()


def test_leave_every_other_name_closed_until_somebody_looks_for_one(own: Town) -> None:
    cell = a_cell(own)
    meeting = a_meeting(own, cell)
    later = running(own, cell, "Sara Peeters", 90)
    spoilt(later)
    starts(own, meeting)
    assert refused(later) == 0
    assert starts(own, meeting, "Sara").found == ()
    assert refused(later) == 1


def test_are_found_by_name_or_reference_among_those_that_can_be_put_on_it(own: Town) -> None:
    """The log keeps that somebody looked, at which meeting, and never for whom."""
    cell = a_cell(own)
    meeting = a_meeting(own, cell, clock.now() + timedelta(days=20))
    sara, other = running(own, cell, "Sara Peeters", 90), running(own, cell, "Karim El Amrani", 90)
    running(own, a_cell(own), "Sara Elsewhere", 90)
    on_agenda(own, meeting, running(own, cell, "Sara Standing", 90))
    proposed(own, cell, a_proposal("Sara Proposed"))
    for words in ("sara", "Petersz", "SARA peeters"):
        assert [one.id for one in starts(own, meeting, words).found or ()] == [sara]
    reference = Dossier.objects.using("owner").get(id=other).reference
    assert [one.id for one in starts(own, meeting, f" {reference.lower()} ").found or ()] == [other]
    assert starts(own, meeting, "Nobody").found == ()
    assert starts(own, meeting, "  ").found is None
    kept = Entry.objects.using("owner").filter(event="cell.search_cases", dossier_id=cell)
    assert kept.count() == 5
    assert set(kept.values_list("subject_id", flat=True)) == {None}


def test_ask_the_database_as_often_for_many_as_for_one(own: Town) -> None:
    cell = a_cell(own)
    meeting = a_meeting(own, cell)

    def queries(act: Callable[[], object]) -> int:
        with CaptureQueriesContext(connection) as asked:
            act()
        return len(asked)

    def counted() -> list[int]:
        with own.city.cas.acts() as cas:
            return [
                queries(lambda: start_item(cas, meeting)),
                queries(lambda: start_item(cas, meeting, chosen=first)),
                queries(lambda: start_item(cas, meeting, words="case")),
                queries(lambda: start_item(cas, meeting, words=reference)),
            ]

    first = listed(own, cell, a_proposal("Case 0"))
    running(own, cell, "Case 1", 90)
    reference = Dossier.objects.using("owner").get(id=first).reference
    before = counted()
    for number in range(2, FIRST + 3):
        listed(own, cell, a_proposal(f"Case {number}"))
    assert counted() == before
    found = starts(own, meeting, "case")
    assert (len(found.first), found.has_others, len(found.found or ())) == (FIRST, True, MOST)
    assert max(before) <= 10


def test_are_for_whoever_prepares_the_agenda(own: Town) -> None:
    meeting = a_meeting(own, a_cell(own))
    for person in (own.city.pol, own.city.prisca, own.centre.siham):
        with person.acts() as actor, pytest.raises(NotAllowed):
            start_item(actor, meeting)
