"""The pages about keys and about what does not open, as people and their tools meet them …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections

from access.stewards import started
from browser.walker import AXE
from guidance.trajectories import trajectory_of, write_notes
from houvast.access.values import Function
from houvast.audit.sealing import seal_log
from visitor import Visitor
from world import Person, found, hire, secure_recovery

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"


@pytest.fixture(scope="module")
def pages() -> list[tuple[Person, str]]:
    """Each page with who reads it; one note of the trajectory was damaged."""
    service = found()
    secure_recovery(service)
    anna, dpo = hire(service, "anna", Function.GUIDE), hire(service, "dpo", Function.DPO)
    trajectory = trajectory_of(anna, service.holder1, "Oumaima")
    note = write_notes(anna, trajectory, 2)[0]
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE guidance.entry SET content = 'damaged' WHERE id = %s", [note])
    opening = started(service, service.holder1, service.holder2)
    seal_log()
    return [
        (anna, f"/guidance/{trajectory}/"),
        (anna, "/access/notices/"),
        (service.holder1, f"/access/services/{service.id}/recovery/start/"),
        (service.holder2, "/access/recovery/"),
        (service.holder2, f"/access/recovery/{opening}/invite/"),
        (service.holder2, f"/access/recovery/{opening}/confirm/"),
        (dpo, "/access/log/digest/"),
    ]


@pytest.mark.parametrize(("language", "colours"), [("nl", "light"), ("fr", "dark")])
def test_break_no_rule_and_fit_a_narrow_screen(
    browser: Visitor, pages: list[tuple[Person, str]], language: str, colours: str
) -> None:
    for person, address in pages:
        page = browser.open(
            person, language=language, color_scheme=colours, viewport={"width": 320, "height": 640}
        )
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert found.violations_count == 0, f"{address} {found.generate_report()}"
        assert not page.evaluate(WIDE), f"{address} is wider than a narrow screen"
