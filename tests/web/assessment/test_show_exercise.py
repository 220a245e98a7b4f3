"""The pages of an exercise …"""

import re

import pytest

from assessment.exercising import begun, practised
from assessment.given import LIFE, a_sheet, with_level
from browsing import browsing
from houvast.instruments.definition import Polarity
from houvast.kernel.ids import new_id
from world import Town


def test_show_where_to_begin_talking_and_what_it_was_once_all_have_locked(town: Town) -> None:
    number, (case, *_) = begun(town)
    address = f"/assessment/cases/{number}/"
    practised(town.centre.anna, case, a_sheet("2"), points=8)
    before = browsing(town.centre.bert).get(address).content.decode()
    assert "Where to begin talking" not in before
    sees_less = with_level(a_sheet("0"), LIFE.items[0].id, Polarity.STRENGTH, "1")
    practised(town.centre.bert, case, sees_less, points=2)
    after = browsing(town.centre.bert).get(address).content.decode()
    assert "Where to begin talking" in after
    assert "two levels or more apart" in after
    assert "2, 8" in after
    assert re.search("Drawn|false alarm|war", after)


def test_say_the_same_to_a_colleague_whether_another_locked_or_not(town: Town) -> None:
    number, (case, *_) = begun(town)

    def seen() -> str:
        page = browsing(town.centre.bert).get(f"/assessment/cases/{number}/").content.decode()
        return re.sub(r"\s+", " ", page.split("<main")[1].split("</main>")[0])

    before = seen()
    practised(town.centre.anna, case)
    assert seen() == before


def test_end_it_with_a_reason(town: Town) -> None:
    number, (case, *_) = begun(town)
    practised(town.centre.anna, case)
    client, address = browsing(town.centre.anna), f"/assessment/cases/{number}/end/"
    assert client.post(address, {"submission": str(new_id()), "because": ""}).status_code == 422
    answer = client.post(address, {"submission": str(new_id()), "because": "Bert is ill."})
    assert (answer.status_code, answer.url) == (303, f"/assessment/cases/{number}/")
    assert "Bert is ill." in client.get(answer.url).content.decode()
    other = browsing(town.centre.bert)
    assert other.post(address, {"submission": str(new_id()), "because": "Me too."}).status_code == 404


@pytest.mark.parametrize("act", ["", "end/", "panel/"])
def test_are_not_there_for_another_service(town: Town, act: str) -> None:
    number, _ = begun(town)
    assert browsing(town.elsewhere.chloe).get(f"/assessment/cases/{number}/{act}").status_code == 404
