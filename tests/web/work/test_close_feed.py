"""Closing my calendar …"""

import re

from browsing import browsing
from guidance.outings import a_service


def test_lets_its_address_answer_nobody() -> None:
    amal = browsing(a_service(with_duty=False).amal)
    page = amal.post("/work/calendar/open/").content.decode()
    address = re.findall(r"/work/calendar/[\w-]{43}\.ics", page)[0]
    assert browsing(None).get(address).status_code == 200
    assert amal.post("/work/calendar/close/").status_code == 303
    assert amal.post("/work/calendar/close/").status_code == 303
    assert browsing(None).get(address).status_code == 404
