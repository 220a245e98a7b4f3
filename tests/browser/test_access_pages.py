"""The pages of accounts, teams, recovery and the log, as people and their tools meet them …"""

from datetime import timedelta
from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.walker import AXE
from houvast.access.services.add_member import add_member
from houvast.access.services.break_glass import NewEmergency, break_glass
from houvast.access.services.declare_absence import NewAbsence, declare_absence
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.invite_again import invite_again
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.values import Function, FunctionKeyKind, GrantReason
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from visitor import Visitor
from world import Person, Service, dossier_of, found, hire, partners, secure_recovery, team

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.fixture(scope="module")
def scene() -> list[tuple[Person | None, list[str]]]:
    """Who sees which pages, with something on each of them."""
    service, other = found("Begeleidingscentrum De Brug"), found("Preventiedienst Vlierbeke")
    partners(service, other)
    secure_recovery(service)
    for name in ("anna", "bert", "karim"):
        hire(service, name, Function.GUIDE)
    for name, function in (("coach", Function.COACH), ("dpo", Function.DPO), ("duty", Function.DUTY)):
        hire(service, name, function)
    desk = team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    team(service, FunctionKeyKind.DUTY, service.duty)
    dossier = happen(service)
    return [
        (None, ["sign-in/", "sign-in/key-sheet/", "invitation/"]),
        (
            service.anna,
            account_pages() + [f"dossiers/{dossier}/{rest}" for rest in ("", "give/", "readers/")],
        ),
        (service.steward, steward_pages(service, desk)),
        (service.coach, [f"services/{service.id}/absence/"]),
        (service.holder1, ["recovery/", f"services/{service.id}/recovery/start/"]),
        (service.holder2, ["recovery/"]),
        (service.dpo, ["log/", "log/find/", "log/categories/"]),
        (service.duty, ["danger/"]),
    ]


def happen(service: Service) -> UUID:
    """Lets things happen in a service: an absence, danger, a new member, lost keys, a recovery begun."""
    opened = dossier_of(service.anna, service)
    with service.anna.acts() as anna:
        for person in (service.bert, service.karim):
            give_grant(anna, NewGrant(opened.compartment_id, person.user_id, GrantReason.STAND_IN))
    with service.coach.acts() as coach:
        days = clock.today(), clock.today() + timedelta(days=5)
        declare_absence(coach, NewAbsence(new_id(), service.id, service.bert.user_id, *days))
    with service.duty.acts() as duty:
        break_glass(duty, NewEmergency(new_id(), opened.reference, "Haar zus belt: hij is weg."))
    with service.steward.acts() as steward:
        add_member(steward, service.functions[FunctionKeyKind.TEAM], service.coach.user_id)
        invite_again(steward, service.karim.user_id)
    with service.holder1.acts() as holder:
        new = NewOpening(service.id, service.holder2.user_id, Purpose.LOST_KEYS, service.karim.user_id)
        start_recovery(holder, new)
    return opened.id


def account_pages() -> list[str]:
    """The pages of one's own account and of what one shares with others."""
    own = ["", "password/", "sessions/", "key-sheet/", "telephone/", "language/"]
    return [f"account/{rest}" for rest in own] + ["notices/", "lost-keys/", "team/"]


def steward_pages(service: Service, desk: UUID) -> list[str]:
    """The pages of a steward."""
    about = ["", "confirm/", "functions/", "duty/", "telephone/", "keys/", "leave/"]
    return [
        "team/",
        "partners/",
        "recovery/",
        f"teams/{desk}/add/",
        *(f"services/{service.id}/{rest}" for rest in ("invite/", "team/", "recovery/")),
        *(f"colleagues/{service.anna.user_id}/{rest}" for rest in about),
    ]


@pytest.mark.parametrize(
    ("scheme", "language", "width"), [("light", "nl", 1280), ("dark", "fr", 320)], ids=["light", "dark"]
)
def test_break_no_rule_of_accessibility(
    browser: Visitor, scene: list[tuple[Person | None, list[str]]], scheme: str, language: str, width: int
) -> None:
    for person, addresses in scene:
        size = {"width": width, "height": 800}
        page = browser.open(person, language=language, color_scheme=scheme, viewport=size)
        for address in addresses:
            answer = page.goto(f"/access/{address}")
            assert answer is not None
            assert answer.status == 200, address
            found_faults = Axe().run(page, options=AXE)
            assert not found_faults.violations_count, f"{address}\n{found_faults.generate_report()}"
            assert not page.evaluate(WIDE), f"{address} at {width}"
