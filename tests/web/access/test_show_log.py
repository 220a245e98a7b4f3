"""The log's pages …"""

import re
from pathlib import Path

from browsing import browsing
from houvast.web.access.labels_events import EVENTS
from world import Town, dossier_of

SOURCE = Path(__file__).parents[3] / "src" / "houvast"
RECORDED = re.compile(r"record(?:_reading)?\(\s*\"((?!refused)[a-z_]+\.[a-z_]+)\"")


def test_have_words_for_everything_that_is_ever_written() -> None:
    written = {event for path in SOURCE.rglob("*.py") for event in RECORDED.findall(path.read_text())}
    assert len(written) > 50
    assert written <= set(EVENTS), sorted(written - set(EVENTS))


def test_say_who_looked_when_in_words(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    browsing(town.centre.anna).get(f"/access/dossiers/{opened.id}/")
    dpo = browsing(town.centre.dpo)
    text = dpo.get("/access/log/").content.decode()
    assert "Looked at who has access" in text
    assert "Opened a new dossier" in text
    assert opened.reference in text


def test_take_any_page_mark_without_falling_over(town: Town) -> None:
    dpo = browsing(town.centre.dpo)
    for mark in ("1", "99999999999999999999999", "-3", "x", ""):
        assert dpo.get(f"/access/log/?before={mark}").status_code == 200
