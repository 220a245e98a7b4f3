"""Fills a cell through the services its pages use, and asks it as the coordinator's pages ask."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from types import MappingProxyType
from typing import Final
from uuid import UUID

from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from cell.given import a_cell, a_meeting, a_proposal, listed, on_agenda
from cell.given_meetings import an_organisation
from cell.taking_part import composed, drafted
from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.items import invitations_of
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Invitation, Item
from houvast.cell.selectors.list_cases import list_cases
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.list_meetings import list_meetings
from houvast.cell.selectors.list_participations import list_participations
from houvast.cell.selectors.show_case import show_case
from houvast.cell.selectors.show_cell import show_cell
from houvast.cell.selectors.show_item import show_item
from houvast.cell.selectors.show_meeting import show_meeting
from houvast.cell.selectors.show_participation import show_participation
from houvast.cell.selectors.start_item import start_item
from houvast.cell.services.answer_invitation import Answering, answer_invitation
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


CITY: Final = Size(500, 40, 60, 20, 9)
QUICK: Final = Size(24, 12, 4, 20, 9)
SMALL: Final = Size(21, 9, 2, 20, 9)
"""As much on one agenda as in a city, and nothing around it."""


@dataclass(frozen=True)
class Filled:
    """Where to ask: the cell, a full meeting, one of its items, a case, what a service keeps of it."""

    town: Town
    cell: UUID
    meeting: UUID
    item: UUID
    case: UUID
    participation: UUID


@dataclass(frozen=True)
class Asked:
    """A page: what is asked, by the coordinator, an invited service's superior or the police seat."""

    act: Callable[[Actor, Filled], object]
    who: str = "cas"


PAGES: Final[Mapping[str, Asked]] = MappingProxyType(
    {
        "a meeting with its agenda": Asked(lambda cas, one: show_meeting(cas, one.meeting)),
        "an item with its invitations": Asked(lambda cas, one: show_item(cas, one.item)),
        "cases to put on the agenda": Asked(lambda cas, one: start_item(cas, one.meeting)),
        "a case looked for by name": Asked(lambda cas, one: start_item(cas, one.meeting, words="body 20")),
        "the list of meetings": Asked(lambda cas, one: list_meetings(cas, one.cell)),
        "the list of cases": Asked(lambda cas, _one: list_cases(cas)),
        "a case": Asked(lambda cas, one: show_case(cas, one.case)),
        "the cell": Asked(lambda cas, one: show_cell(cas, one.cell)),
        "what a service takes part in": Asked(lambda siham, _one: list_participations(siham), "siham"),
        "a private preparation": Asked(
            lambda siham, one: show_participation(siham, one.participation), "siham"
        ),
        "extracts given to the police": Asked(lambda pol, _one: list_extracts(pol), "pol"),
    }
)


def measure(*, is_quick: bool) -> bool:
    """Prints each page beside the bare loop and beside a small cell; returns whether queries are as many."""
    call_command("migrate", database="owner", verbosity=0)
    with connections["owner"].cursor() as cursor:  # so that a password alone signs in, as in the tests
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
    size = QUICK if is_quick else CITY
    begun = perf_counter()
    small, filled = _fill(SMALL), _fill(size)
    print(
        f"{size.cases} cases, {size.organisations} organisations, {size.meetings} meetings,"
        f" filled in {perf_counter() - begun:.0f} s; beside {SMALL.cases}, {SMALL.organisations} and"
        f" {SMALL.meetings}"
    )
    with filled.town.city.cas.acts() as cas:
        bare = _ms(lambda: _bare(cas, filled))
    print(f"{'bare loop of the agenda':34} {bare:7.1f} ms")
    constant = True
    for name, asked in PAGES.items():
        ms, queries = _asked(filled, asked)
        little, few = _asked(small, asked)
        constant &= queries == few
        print(
            f"{name:34} {ms:7.1f} ms  {ms / bare:5.2f} of the bare loop  {ms / little:5.2f} of a small cell"
            f"  {queries:3} queries ({few} in a small cell)"
        )
    return constant


def _fill(size: Size) -> Filled:
    """Fills a cell of a town of its own."""
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
            invite(cas, NewInvitations(new_id(), item, tuple(organisations[1 : size.invited]), Way.LETTER))
    taking_part = [_coming(town, on_agenda(town, one, cases[-1]), organisations[0]) for one in meetings[1:]]
    for _ in range(size.items):
        drafted(town.centre.siham, taking_part[0])
    for _ in range(size.items):
        composed(town, town.centre.siham, taking_part[0], town.city.seats["police"])
    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE")
    return Filled(town, cell, meetings[0], items[0], cases[0], taking_part[0])


def _coming(town: Town, item: UUID, organisation: UUID) -> UUID:
    """Invites the centre for an item, and has its superior say that somebody comes."""
    number = new_id()
    with town.city.cas.acts() as cas:
        invite(cas, NewInvitations(new_id(), item, (organisation,), Way.ACCOUNT))
        handover = invitations_of(cas, [item])[item][0].content.handover_id
    if handover is None:
        raise RuntimeError("not sent")
    with town.centre.siham.acts() as siham:
        answer_invitation(siham, Answering(handover, number, in_care=True, comes=True))
    return number


def _asked(filled: Filled, asked: Asked) -> tuple[float, int]:
    """Returns the median time of a page in milliseconds, and its queries."""
    town = filled.town
    person = {"cas": town.city.cas, "siham": town.centre.siham, "pol": town.city.pol}[asked.who]
    with person.acts() as actor:
        with CaptureQueriesContext(connection) as counted:
            asked.act(actor, filled)
        return _ms(lambda: asked.act(actor, filled)), len(counted)


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
