"""A tap on a half day …"""

import pytest

from browsing import browsing
from houvast.desk.services._shifts import slot_now
from world import Town, build_town


def test_takes_it_whoever_had_it() -> None:
    town = build_town()
    for person, name in ((town.desk.dina, "Dina"), (town.desk.emil, "Emil")):
        answer = browsing(person).post("/desk/roster/take/", {"half": slot_now().key})
        assert answer.headers["Location"] == "/desk/roster/"
        assert f"On duty now: {name}" in browsing(town.desk.dina).get("/desk/").content.decode()


@pytest.mark.parametrize("words", ["", "tomorrow", "2026-11-30 night"])
def test_knows_no_half_day_by_another_word(town: Town, words: str) -> None:
    assert browsing(town.desk.dina).post("/desk/roster/take/", {"half": words}).status_code == 404


def test_takes_none_that_is_past(town: Town) -> None:
    assert browsing(town.desk.dina).post("/desk/roster/take/", {"half": "2020-01-06 am"}).status_code == 422
