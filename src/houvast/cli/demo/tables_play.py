"""Plays the round tables of the town through the services a worker's own pages use."""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from functools import partial
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.tables import TABLES, Met, Pledged, Ruled, Table, load_tables
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.tables.services.acknowledge_document import MembersYes, acknowledge_document
from houvast.tables.services.add_member import add_member
from houvast.tables.services.follow_agreement import follow_agreement
from houvast.tables.services.found_table import NewTable, found_table
from houvast.tables.services.hold_meeting import hold_meeting
from houvast.tables.services.make_agreement import NewAgreement, make_agreement
from houvast.tables.services.minute_point import Minuted, minute_point
from houvast.tables.services.plan_meeting import plan_meeting
from houvast.tables.services.settle_agreement import settle_agreement
from houvast.tables.services.share_practice import NewPractice, share_practice
from houvast.tables.services.write_document import write_document
from houvast.tables.services.write_process import NewProcess, write_process
from houvast.tables.values.entries import Settled
from houvast.tables.values.meetings import Meeting, Point
from houvast.tables.values.tables import Member, TableContent

AT_WORK = time(15, 0)
BEGINS, ENDS = time(9, 30), time(11, 30)
Act = Callable[[Actor], None]


def play_tables(stage: Stage, ledger: Ledger) -> None:
    """Founds each table on its day and does what was done on the days after, the oldest first."""
    for told in load_tables().tables:
        table = ledger.row(TABLES, told.name)
        acts = sorted(_acts(ledger, told, table), key=lambda one: -one[0])
        for ago, act in acts:
            with stage.acts(told.worker) as worker, clock.frozen_at(ledger.moment_ago(ago, AT_WORK)):
                act(worker)
    ledger.played.append(TABLES)
    ledger.save()


def _acts(ledger: Ledger, told: Table, table: UUID) -> Iterator[tuple[int, Act]]:
    """Yields what was done, with how many days ago."""
    yield told.ago, partial(_found, ledger, told, table)
    for number, met in enumerate(told.meetings):
        yield from _meeting_acts(ledger, told, (table, number), met)


def _found(ledger: Ledger, told: Table, table: UUID, worker: Actor) -> None:
    """Founds a table with its partners, what they share and what they agreed to."""
    content = TableContent(told.kind, told.name, told.municipalities, told.aims, told.language.value)
    found_table(worker, NewTable(table, content, looked=True))
    for one in told.partners:
        number, since = _row(ledger, told, "partner", one.key), clock.today()
        member = Member(number, one.organisation, one.sector, one.name, one.function, one.way, since)
        add_member(worker, table, member, looked=True)
    for idea in told.practices:
        owner = _row(ledger, told, "partner", idea.owner)
        number = _row(ledger, told, "practice", idea.title)
        new = NewPractice(number, idea.title, idea.what, idea.for_whom, idea.takes, owner)
        share_practice(worker, table, new, looked=True)
    for way in told.processes:
        owner, number = _row(ledger, told, "partner", way.owner), _row(ledger, told, "process", way.title)
        write_process(worker, table, NewProcess(number, way.title, way.when, way.how, owner), looked=True)
    for ruled in told.documents:
        _rule(ledger, told, table, ruled, worker)


def _rule(ledger: Ledger, told: Table, table: UUID, one: Ruled, worker: Actor) -> None:
    document = _row(ledger, told, "document", one.title)
    write_document(worker, table, document, one.title, one.words, looked=True)
    for key in one.agreed:
        yes = MembersYes(_row(ledger, told, "partner", key), clock.today(), one.how)
        acknowledge_document(worker, table, document, yes, looked=True)


def _meeting_acts(ledger: Ledger, told: Table, at: tuple[UUID, int], met: Met) -> Iterator[tuple[int, Act]]:
    """Yields how a meeting was planned and held, and what became of what was agreed there."""
    table, number = at
    meeting = _row(ledger, told, "meeting", number)
    yield met.planned, partial(_plan, ledger, told, (table, meeting), met)
    if not met.came:
        return
    yield met.ago, partial(_hold, ledger, told, (table, meeting), met)
    for place, point in enumerate(met.points):
        made, pledged = _row(ledger, told, meeting, "agreed", place), point.pledged
        if pledged is not None and pledged.asked:
            yield met.ago // 2, partial(_ask, table, made, pledged)
        if pledged is not None and pledged.settled is not None:
            yield pledged.settled, partial(_settle, table, made, pledged)


def _plan(ledger: Ledger, told: Table, at: tuple[UUID, UUID], met: Met, worker: Actor) -> None:
    table, meeting = at
    on = ledger.day - timedelta(days=met.ago)
    points = tuple(
        Point(_row(ledger, told, meeting, "point", place), one.kind, one.words)
        for place, one in enumerate(met.points)
    )
    starts, ends = (datetime.combine(on, hour, BELGIUM) for hour in (BEGINS, ENDS))
    plan_meeting(worker, table, meeting, Meeting(starts, ends, met.place, points), looked=True)


def _hold(ledger: Ledger, told: Table, at: tuple[UUID, UUID], met: Met, worker: Actor) -> None:
    table, meeting = at
    came = [_row(ledger, told, "partner", key) for key in met.came]
    hold_meeting(worker, table, meeting, came, met.guests, looked=True)
    for place, one in enumerate(met.points):
        point = _row(ledger, told, meeting, "point", place)
        minute_point(worker, table, Minuted(meeting, point, one.said), looked=True)
        if one.pledged is not None:
            by = clock.today() + timedelta(days=one.pledged.within)
            owner = _row(ledger, told, "partner", one.pledged.owner)
            made = _row(ledger, told, meeting, "agreed", place)
            new = NewAgreement(made, one.pledged.what, owner, by, (meeting, point))
            make_agreement(worker, table, new, looked=True)


def _ask(table: UUID, made: UUID, one: Pledged, worker: Actor) -> None:
    again = clock.today() + timedelta(days=one.within // 2)
    follow_agreement(worker, table, made, one.asked, again, looked=True)


def _settle(table: UUID, made: UUID, one: Pledged, worker: Actor) -> None:
    settle_agreement(worker, table, made, Settled(clock.today(), not one.reason, one.reason), looked=True)


def _row(ledger: Ledger, told: Table, *parts: object) -> UUID:
    return ledger.row(TABLES, told.name, *parts)
