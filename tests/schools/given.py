"""Schools, their supports and protocols for the tests, made through the services a worker uses."""

from datetime import date, timedelta
from uuid import UUID

from houvast.access.fill_pages import OfferedPage
from houvast.access.fill_values import FillAnswer
from houvast.access.services.enter_fill_page import TypedFillCode, enter_fill_page
from houvast.access.services.keep_fill_page import keep_fill_page
from houvast.access.services.send_fill_page import send_fill_page
from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.schools.selectors.show_support import SupportPage, show_support
from houvast.schools.services.add_visit import add_visit
from houvast.schools.services.make_agreement import make_agreement
from houvast.schools.services.name_contact import name_contact
from houvast.schools.services.offer_school_page import NewSchoolPage, offer_school_page
from houvast.schools.services.open_support import NewSupport, open_support
from houvast.schools.services.write_protocol import NewProtocol, write_protocol
from houvast.schools.values.protocols import ProtocolContent
from houvast.schools.values.school_pages import WORD
from houvast.schools.values.supports import (
    Agreement,
    Organisation,
    StaffContact,
    SupportContent,
    SupportKind,
    Visit,
)
from world import Person, Service, found, hire, secure_recovery, team

HEAD = StaffContact(new_id(), "Hilde Peeters", "head", "", "03 555 12 12")
ANCHOR = StaffContact(new_id(), "Karim Vos", "anchor", "CLB De Kade", "03 555 34 34")


def a_school_team() -> Service:
    """A service with Dina at the desk, Anna and a coach in one team, and Bert who is in none."""
    service = found("City")
    secure_recovery(service)
    hire(service, "dina", Function.DESK)
    hire(service, "anna", Function.GUIDE)
    hire(service, "bert", Function.GUIDE)
    hire(service, "coach", Function.COACH)
    hire(service, "dpo", Function.DPO)
    hire(service, "dirk", Function.DUTY)
    team(service, FunctionKeyKind.DUTY, service.dirk)
    team(service, FunctionKeyKind.TEAM, service.dina, service.anna, service.coach)
    return service


def a_question(
    question: str = "Two groups no longer talk in the fifth year.", **more: object
) -> SupportContent:
    """A question of a school."""
    told: dict[str, object] = {
        "organisation": "Campus Vaartwijk",
        "organisation_kind": Organisation.SCHOOL,
        "kind": SupportKind.POLARISATION,
        "question": question,
        "tried": "The team talked with both groups.",
        "language": "nl",
        "asker": HEAD,
    }
    return SupportContent(**{**told, **more})  # type: ignore[arg-type]


def opened(worker: Person, content: SupportContent | None = None, *, looked: bool = False) -> UUID:
    """Opens a support."""
    with worker.acts() as actor:
        return open_support(actor, NewSupport(new_id(), content or a_question(), looked=looked))


def seen(worker: Person, support: UUID) -> SupportPage:
    """A support as somebody sees it."""
    with worker.acts() as actor:
        return show_support(actor, support)


def visited(worker: Person, support: UUID, done: str = "A talk with the care team.") -> UUID:
    """Adds a visit of today."""
    number = new_id()
    with worker.acts() as actor:
        add_visit(actor, support, number, Visit(clock.today(), "", done))
    return number


def agreed(worker: Person, support: UUID, days: int = 5, what: str = "A talk with the whole team") -> UUID:
    """Makes an agreement due in so many days."""
    number, today = new_id(), clock.today()
    with worker.acts() as actor:
        make_agreement(actor, support, number, Agreement(today, what, "head", today + timedelta(days=days)))
    return number


def named(worker: Person, support: UUID, contact: StaffContact = ANCHOR) -> UUID:
    """Names a contact because the asker did."""
    with worker.acts() as actor:
        name_contact(actor, support, contact)
    return contact.id


def offered(
    worker: Person,
    support: UUID,
    receiver: UUID = HEAD.id,
    page: UUID | None = None,
    *,
    looks_back: bool = True,
) -> OfferedPage:
    """Offers a page to the asker, or to whom they named."""
    with worker.acts() as actor:
        return offer_school_page(
            actor, NewSchoolPage(page or new_id(), support, receiver, looks_back=looks_back)
        )


def enter(page: OfferedPage) -> str:
    """Opens a page with its code."""
    return enter_fill_page(TypedFillCode(page.token, page.code))


def answered(page: OfferedPage, words: str = "It helped that you came twice.", key: str = WORD) -> str:
    """Opens a page, writes and sends; returns the visit."""
    visit = enter(page)
    keep_fill_page(visit, FillAnswer(key, words))
    send_fill_page(visit)
    return visit


def a_protocol(**more: object) -> ProtocolContent:
    """A protocol of a year."""
    today = clock.today()
    told: dict[str, object] = {
        "organisation": "Campus Vaartwijk",
        "organisation_kind": Organisation.SCHOOL,
        "reach_school": "Secretariat, 03 555 12 12, until four",
        "reach_us": "The desk, on working days",
        "anchor": ANCHOR,
        "crisis": "Call the head.\nThe care team stays with the class.\nCall the desk.",
        "valid_from": today,
        "valid_until": _a_year_on(today),
    }
    return ProtocolContent(**{**told, **more})  # type: ignore[arg-type]


def written(worker: Person, content: ProtocolContent | None = None) -> UUID:
    """Writes a protocol."""
    with worker.acts() as actor:
        return write_protocol(actor, NewProtocol(new_id(), content or a_protocol()))


def _a_year_on(day: date) -> date:
    return day + timedelta(days=365)
