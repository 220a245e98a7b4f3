"""The page on which a steward words a text …"""

import pytest

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town, build_town


def change(town: Town, body: str, kind: str = "answer") -> tuple[int, str]:
    steward = browsing(town.desk.steward, "en")
    typed = {"subject": "About", "body": body, "submission": str(new_id())}
    answer = steward.post(f"/desk/texts/{kind}/nl/", typed)
    return answer.status_code, answer.content.decode()


def test_puts_it_in_place_of_the_shipped_one_and_back_again() -> None:
    town = build_town()
    assert change(town, "Dag, dit schrijven wij zelf. {service}")[0] == 303
    steward = browsing(town.desk.steward, "en")
    assert "dit schrijven wij zelf" in steward.get("/desk/texts/answer/nl/").content.decode()
    assert "own text" in steward.get("/desk/texts/").content.decode()
    assert change(town, " ")[0] == 303
    assert "U stelde ons een vraag" in steward.get("/desk/texts/answer/nl/").content.decode()


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Dag {naam}", "Nobody fills in {naam}"),
        ("Bel mevrouw Claes.", "leave out names"),
        ("Rekening BE68 5390 0754 7034.", "leave out names"),
        ("Rijksregister 85.07.30-033.28.", "leave out names"),
    ],
)
def test_refuses_what_belongs_to_a_person_and_places_nobody_fills_in(
    town: Town, body: str, sentence: str
) -> None:
    status, page = change(town, body)
    assert status == 422
    assert sentence in page
    assert body.split(maxsplit=1)[0] in page


def test_knows_no_other_kind_and_no_other_language(town: Town) -> None:
    steward = browsing(town.desk.steward)
    assert steward.get("/desk/texts/other/nl/").status_code == 404
    assert steward.get("/desk/texts/answer/es/").status_code == 404
