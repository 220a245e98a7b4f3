"""Round tables, their members, meetings and papers for the tests, made through the services a worker uses."""

from datetime import date, datetime, time, timedelta
from uuid import UUID

from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.kernel.ids import new_id
from houvast.tables.selectors.show_meeting import show_meeting
from houvast.tables.selectors.show_table import TablePage, show_table
from houvast.tables.services.add_member import add_member
from houvast.tables.services.found_table import NewTable, found_table
from houvast.tables.services.hold_meeting import hold_meeting
from houvast.tables.services.make_agreement import NewAgreement, make_agreement
from houvast.tables.services.plan_meeting import plan_meeting
from houvast.tables.services.share_practice import NewPractice, share_practice
from houvast.tables.services.write_document import write_document
from houvast.tables.services.write_process import NewProcess, write_process
from houvast.tables.values.meetings import Meeting, Point, PointKind
from houvast.tables.values.tables import Member, Sector, TableContent, TableKind
from world import Person

LONG_AGO = date(2026, 1, 5)


def a_table(**more: object) -> TableContent:
    """A prevention consultation."""
    told: dict[str, object] = {
        "kind": TableKind.PREVENTION,
        "name": "Prevention consultation",
        "municipalities": ("Mechelen",),
        "aims": "Know each other before it is needed.\nExchange what works.",
        "language": "nl",
    }
    return TableContent(**{**told, **more})  # type: ignore[arg-type]


def a_member(organisation: str = "De Lijn", sector: Sector = Sector.TRANSPORT, **more: object) -> Member:
    """The bus company, with a professional who speaks for it."""
    told: dict[str, object] = {
        "id": new_id(),
        "organisation": organisation,
        "sector": sector,
        "name": "Leen Maes",
        "function": "head of control",
        "way": "015 40 87 00",
        "since": LONG_AGO,
    }
    return Member(**{**told, **more})  # type: ignore[arg-type]


def founded(worker: Person, content: TableContent | None = None, *, looked: bool = False) -> UUID:
    """Founds a table."""
    with worker.acts() as actor:
        return found_table(actor, NewTable(new_id(), content or a_table(), looked=looked))


def joined(worker: Person, table: UUID, member: Member | None = None) -> UUID:
    """Adds a member."""
    one = member or a_member()
    with worker.acts() as actor:
        add_member(actor, table, one)
    return one.id


def a_meeting(days: int = 0, *points: Point, **more: object) -> Meeting:
    """A meeting in so many days, from ten to noon."""
    on = clock.today() + timedelta(days=days)
    told: dict[str, object] = {
        "starts_at": datetime.combine(on, time(10), BELGIUM),
        "ends_at": datetime.combine(on, time(12), BELGIUM),
        "place": "town hall, room 3",
        "agenda": points or (a_point(), a_point("The evening line to the station", PointKind.AGREEMENT)),
    }
    return Meeting(**{**told, **more})  # type: ignore[arg-type]


def a_point(
    words: str = "How young people are spoken to in public", kind: PointKind = PointKind.THEME
) -> Point:
    """A point of the agenda."""
    return Point(new_id(), kind, words)


def planned(worker: Person, table: UUID, meeting: Meeting | None = None) -> UUID:
    """Plans a meeting; of today unless told otherwise."""
    number = new_id()
    with worker.acts() as actor:
        plan_meeting(actor, table, number, meeting or a_meeting())
    return number


def held(worker: Person, table: UUID, *came: UUID) -> UUID:
    """Plans a meeting of today and keeps who came."""
    number = planned(worker, table)
    with worker.acts() as actor:
        hold_meeting(actor, table, number, came)
    return number


def points_of(worker: Person, table: UUID, meeting: UUID) -> tuple[Point, ...]:
    """The points of a meeting as they stand."""
    with worker.acts() as actor:
        return tuple(one.point for one in show_meeting(actor, table, meeting).agenda)


def agreed(worker: Person, table: UUID, owner: UUID, days: int = 5, what: str = "A card for drivers") -> UUID:
    """Makes an agreement due in so many days."""
    number = new_id()
    with worker.acts() as actor:
        by = clock.today() + timedelta(days=days)
        make_agreement(actor, table, NewAgreement(number, what, owner, by))
    return number


def shared(worker: Person, table: UUID, owner: UUID) -> UUID:
    """Shares a practice."""
    number = new_id()
    with worker.acts() as actor:
        share_practice(
            actor, table, NewPractice(number, "Talking on the bus", "Stewards sit down first.", "", "", owner)
        )
    return number


def written(worker: Person, table: UUID, owner: UUID) -> UUID:
    """Writes how one works with a sector."""
    number = new_id()
    with worker.acts() as actor:
        told = NewProcess(number, "A tense evening", "on match days", "Call control.\nWait together.", owner)
        write_process(actor, table, told)
    return number


def documented(worker: Person, table: UUID, words: str = "We speak of no person.") -> UUID:
    """Writes a document."""
    number = new_id()
    with worker.acts() as actor:
        write_document(actor, table, number, "House rules", words)
    return number


def seen(worker: Person, table: UUID) -> TablePage:
    """A table as somebody sees it."""
    with worker.acts() as actor:
        return show_table(actor, table)
