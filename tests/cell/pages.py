"""Whole requests about meetings and invitations, without a script, as the coordinator sends them."""

import html
import re
import zlib
from datetime import date, timedelta

from browsing import browsing
from cell.given_meetings import Planned
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


def item(given: Planned, more: str = "") -> str:
    """Returns the address of an item, or of something about it."""
    return f"/cell/items/{given.item}/{more}"


def meeting(given: Planned, more: str = "") -> str:
    """Returns the address of a meeting, or of something about it."""
    return f"/cell/meetings/{given.meeting}/{more}"


def seen(person: Person, address: str, language: str = "en") -> str:
    """Returns a page that somebody opens."""
    answer = browsing(person, language).get(address)
    assert answer.status_code == 200
    return html.unescape(answer.content.decode())


def posted(given: Planned, address: str, **told: object) -> tuple[int, str]:
    """Sends a form as the coordinator; returns the status and the page that came back."""
    client = browsing(given.town.city.cas)
    answer = client.post(address, {"submission": str(new_id()), **told})
    return answer.status_code, html.unescape(answer.content.decode())


def a_moment(**more: str) -> dict[str, str]:
    """Returns the fields of a meeting in forty days, from two to four."""
    day = (clock.today() + timedelta(days=40)).isoformat()
    return {"on": day, "begins": "14:00", "ends": "16:00", "place": "Room 5", "word": "Ring twice.", **more}


def paper(town: Town, address: str, language: str = "nl") -> bytes:
    """Returns a PDF with its streams opened; its name is a day and nothing else."""
    answer = browsing(town.city.cas, language).get(address)
    assert answer.headers["Content-Type"] == "application/pdf"
    name = re.search(r'filename="(.+)\.pdf"', answer.headers["Content-Disposition"])
    assert name
    assert date.fromisoformat(name[1])
    opened_streams = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", answer.content, re.DOTALL):
        try:
            opened_streams.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return (answer.content + b"".join(opened_streams)).replace(b"/Lang (", b"/Lang(")
