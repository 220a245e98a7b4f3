"""Fills a cell through the services its pages use, and asks it as the coordinator's pages ask."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import Final
from uuid import UUID

from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cell.given import a_cell, a_meeting, a_proposal, listed, on_agenda
from cell.given_meetings import an_organisation
from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Invitation, Item
from houvast.cell.selectors.list_meetings import list_meetings
from houvast.cell.selectors.show_item import show_item
from houvast.cell.selectors.show_meeting import show_meeting
from houvast.cell.selectors.start_item import start_item
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.invitations import InvitationContent, Way
from houvast.cell.values.meetings import ItemContent
from houvast.kernel.ids import new_id
from world import Town, build_town

ROUNDS: Final = 15


@dataclass(frozen=True)
class Size:
    """How much a cell holds: a city's, or just enough to see that it runs."""

    cases: int
    organisations: int
    meetings: int
    items: int
    invited: int


CITY: Final = Size(500, 40, 60, 20, 8)
QUICK: Final = Size(6, 4, 3, 3, 2)


@dataclass(frozen=True)
class Filled:
    """Where to ask: the cell, a full meeting, one of its items."""

    town: Town
    cell: UUID
    meeting: UUID
    item: UUID


def measure(*, is_quick: bool) -> None:
    """Prints each page with its time, its queries and the bare loop of the same run."""
    size = QUICK if is_quick else CITY
    filled = _fill(size)
    print(f"{size.cases} cases, {size.organisations} organisations, {size.meetings} meetings")
    with filled.town.city.cas.acts() as cas:
        _line("a meeting with its agenda", lambda: show_meeting(cas, filled.meeting), cas, filled)
        _line("an item with its invitations", lambda: show_item(cas, filled.item), cas, filled)
        _line("cases to put on the agenda", lambda: start_item(cas, filled.meeting), cas, filled)
        _line("the list of meetings", lambda: list_meetings(cas, filled.cell), cas, filled)


def _fill(size: Size) -> Filled:
    call_command("migrate", database="owner", verbosity=0)
    with connections["owner"].cursor() as cursor:  # so that a password alone signs in, as in the tests
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
    town = build_town()
    cell = a_cell(town, "french_community")
    organisations = [
        an_organisation(town, cell, f"Service {number}", seat_of="centre" if number % 4 == 0 else "")
        for number in range(size.organisations)
    ]
    cases = [listed(town, cell, a_proposal(f"Somebody {number}")) for number in range(size.cases)]
    meetings = [a_meeting(town, cell) for _ in range(size.meetings)]
    items = [on_agenda(town, meetings[0], case) for case in cases[: size.items]]
    for item in items:
        with town.city.cas.acts() as cas:
            invite(cas, NewInvitations(new_id(), item, tuple(organisations[: size.invited]), Way.LETTER))
    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE")
    return Filled(town, cell, meetings[0], items[0])


def _line(name: str, act: Callable[[], object], actor: Actor, filled: Filled) -> None:
    with CaptureQueriesContext(connection) as asked:
        act()
    page, bare = _ms(act), _ms(lambda: _bare(actor, filled))
    print(f"{name:30} {page:7.1f} ms  {len(asked):3} queries  bare loop of the agenda {bare:6.1f} ms")


def _bare(actor: Actor, filled: Filled) -> int:
    items = list(Item.objects.filter(meeting_id=filled.meeting))
    cases = list(Case.objects.filter(dossier_id__in=[row.dossier_id for row in items]))
    sent = list(Invitation.objects.filter(item_id__in=[row.id for row in items]))
    load_keys(actor, [*items, *cases, *sent])
    return sum(
        1
        for rows, kind in ((items, ItemContent), (cases, CaseContent), (sent, InvitationContent))
        for _ in unseal_whole(actor, rows, kind)
    )


def _ms(act: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        act()
        times.append((perf_counter() - begun) * 1_000)
    return median(times)
