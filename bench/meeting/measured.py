"""Fills a cell as the tests do, holds a meeting in it, and asks both screens."""

from datetime import timedelta
from statistics import median
from time import perf_counter
from typing import Final
from uuid import UUID

from django.core.management import call_command
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from browsing import browsing
from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.given_meetings import an_organisation
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.note_arrival import Arrival, note_arrival
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.values.invitations import Way
from houvast.cell.values.points import PointKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town, build_town

ROUNDS: Final = 9
AGENDA: Final = 8
POINTS: Final = 6
SMALL: Final = (8, 10, 1)
"""As much on one agenda and in one room as in the large cell, and nothing around it."""

SCREENS: Final = ("running", "room")


def measure(cases: int, organisations: int, meetings: int) -> tuple[float, bool]:
    """Fills, asks, prints; returns the milliseconds of the wall, and whether each page's queries are as many.

    As many as in a small cell that is asked in the same run; the ratio is with that one too.
    """
    call_command("migrate", database="owner", verbosity=0)
    with connections["owner"].cursor() as cursor:  # so that a password alone signs in, as in the tests
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
    small, town, began = build_town(), build_town(), perf_counter()
    beside, meeting = _filled(small, *SMALL), _filled(town, cases, organisations, meetings)
    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE")
    print(
        f"{cases} cases, {organisations} organisations, {meetings} meetings in {perf_counter() - began:.0f} s"
        f", beside {SMALL[0]}, {SMALL[1]} and {SMALL[2]}"
    )
    wall, constant = 0.0, True
    for name in SCREENS:
        ms, queries = _asked(town, f"/cell/meetings/{meeting}/{name}/")
        little, few = _asked(small, f"/cell/meetings/{beside}/{name}/")
        constant &= queries == few
        wall = ms if name == "room" else wall
        print(
            f"{name:10} {ms:7.1f} ms  {ms / little:5.2f} of a small cell  {queries:4} queries"
            f" ({few} in a small cell)"
        )
    return wall, constant


def _filled(town: Town, cases: int, organisations: int, meetings: int) -> UUID:
    """Returns a meeting whose first case is being discussed by everybody who is invited."""
    cell = a_cell(town)
    known = [an_organisation(town, cell, f"Organisation {number}") for number in range(organisations)]
    on_list = [listed(town, cell) for _ in range(cases)]
    for number in range(meetings - 1):
        later = a_meeting(town, cell, clock.now() + timedelta(days=6 * (number + 1)))
        for case in on_list[number * AGENDA : (number + 1) * AGENDA]:
            on_agenda(town, later, case)
    meeting = a_meeting(town, cell, clock.now() + timedelta(minutes=30))
    items = [on_agenda(town, meeting, case) for case in on_list[:AGENDA]]
    with town.city.cas.acts() as cas:
        invite(cas, NewInvitations(new_id(), items[0], tuple(known[:10]), Way.LETTER, "It cannot wait."))
    with town.city.cas.acts() as cas:
        begin_meeting(cas, meeting)
        begin_item(cas, items[0])
        for one in known[:10]:
            note_arrival(cas, Arrival(items[0], one))
        for _ in range(POINTS):
            note_point(cas, NewPoint(items[0], new_id(), PointKind.POSITIVE, "He trains on Thursdays."))
    return meeting


def _asked(town: Town, address: str) -> tuple[float, int]:
    """Returns the median time of a page in milliseconds, and its queries."""
    client, times = browsing(town.city.cas), []
    for _ in range(ROUNDS):
        began = perf_counter()
        assert client.get(address).status_code == 200  # noqa: PLR2004, S101 - OK
        times.append((perf_counter() - began) * 1_000)
    with CaptureQueriesContext(connection) as counted:
        client.get(address)
    return median(times), len(counted)
