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
    found = dpo.post("/access/log/", {"reference": opened.reference.lower()})
    assert found.headers["Location"] == f"/access/dossiers/{opened.id}/readers/"
    text = dpo.get(found.headers["Location"]).content.decode()
    assert "Looked at who has access" in text
    assert "Opened a new dossier" in text


def test_answer_an_unknown_reference_with_a_sentence(town: Town) -> None:
    answer = browsing(town.elsewhere.dpo).post("/access/log/", {"reference": "ZZZZ-2222"})
    assert answer.status_code == 422
    assert "There is no dossier with this reference here." in answer.content.decode()


def test_take_any_page_mark_without_falling_over(town: Town) -> None:
    dpo = browsing(town.centre.dpo)
    for mark in ("1", "99999999999999999999999", "-3", "x", ""):
        assert dpo.get(f"/access/log/?before={mark}").status_code == 200
