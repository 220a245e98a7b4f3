"""The pages of an exercise …"""

import re

import pytest

from assessment.exercising import begun, figured, in_words_alone, practised
from assessment.given import LIFE, a_sheet, stated, with_level
from browsing import browsing
from houvast.assessment.values.ratings import Answered, RatingContent
from houvast.instruments.definition import Polarity
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.ids import new_id
from world import Town

WORDS_ALONE = shipped_definitions()["houvast.one_page"]
ONE_PAGE = RatingContent(
    words=tuple(Answered(item.id, "Words.") for item in WORDS_ALONE.every_item()), sources=("talks",)
)


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


def test_lead_only_to_pages_that_open_while_another_case_is_being_rated(town: Town) -> None:
    """The cases of an exercise have nothing to do with one another: none waits for the next."""
    number, (over, rating, _) = begun(town)
    for person in (town.centre.anna, town.centre.bert):
        practised(person, over)
    figured(town.centre.bert, rating, 3)
    stated(town.centre.bert, rating)
    client, address = browsing(town.centre.bert), f"/assessment/cases/{number}/"
    main = client.get(address).content.decode().split("<main")[1].split("</main>")[0]
    links = set(re.findall(r'href="(/[^"#]+)', main))
    assert {f"/assessment/rounds/{over}/reveal/", f"/assessment/cases/case/{over}/"} <= links
    assert {link: client.get(link).status_code for link in links} == dict.fromkeys(links, 200)


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


def test_show_and_end_one_begun_with_an_instrument_in_words_alone(town: Town) -> None:
    """It cannot be begun so any more; whoever did is not left with pages that break."""
    number, cases = begun(town)
    in_words_alone(town, number, cases)
    for person in (town.centre.anna, town.centre.bert):
        practised(person, cases[0], ONE_PAGE)
    client, address = browsing(town.centre.anna), f"/assessment/cases/{number}/"
    reveal = f"/assessment/rounds/{cases[0]}/reveal/"
    for page in (address, "/assessment/cases/", "/assessment/cases/my-own/", reveal):
        assert client.get(page).status_code == 200
    answer = client.post(f"{address}end/", {"submission": str(new_id()), "because": "Another instrument."})
    assert (answer.status_code, answer.url) == (303, address)
    assert "Another instrument." in client.get(address).content.decode()
