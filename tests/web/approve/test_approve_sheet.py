"""The page behind a strip …"""

import re

from browsing import browsing
from cell.given_sheets import asked, concluded, drafted, held, says
from houvast.cell.values.sheets import SheetState


def test_asks_for_a_code_then_for_an_answer_that_can_change() -> None:
    """F7: no account, no cookie of its own; the last answer counts."""
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    client = browsing(None, "nl")
    address = f"/approve/{asking.token}/"
    first = client.get(address).content.decode()
    assert "U was op een bijeenkomst en u hebt een strookje met een code." in first
    assert 'name="answer"' not in first
    code = asking.codes[0].lower().replace("-", " ")
    page = client.post(address, {"code": code}).content.decode()
    assert "Ik stem in" in page
    assert "Ik stem niet in" in page
    assert "Uw antwoord is genoteerd" not in page
    (kept,) = re.findall(r'name="code" value="([^"]+)"', page)
    for answer in ("no", "yes"):
        page = client.post(address, {"code": kept, "answer": answer}).content.decode()
        assert "Uw antwoord is genoteerd" in page
    for other in asking.codes[1:]:
        says(asking, other, agrees=True)
    assert concluded(one, sheet).state is SheetState.AGREED


def test_looks_the_same_after_a_yes_and_after_a_no_and_whoever_else_answered() -> None:
    """F7: nothing tells whether others agreed, nor what one said."""
    one = held()
    asking = asked(one, drafted(one))
    client, address = browsing(None, "nl"), f"/approve/{asking.token}/"

    def page(answer: str) -> str:
        found = client.post(address, {"code": asking.codes[0], "answer": answer}).content.decode()
        return re.sub(r'csrfmiddlewaretoken" value="[^"]+"', "", found)

    before = page("yes")
    says(asking, asking.codes[1], agrees=True)
    says(asking, asking.codes[2], agrees=False)
    assert page("yes") == before == page("no")


def test_says_in_a_sentence_that_a_code_opens_nothing() -> None:
    one = held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    client = browsing(None, "nl")
    for address, code in (
        (f"/approve/{asking.token}/", "0000-0000-0000-0000"),
        (f"/approve/{asking.token}/", "too short"),
        ("/approve/AAAAAAAA/", asking.codes[0]),
        ("/approve/no-such-ü/", asking.codes[0]),
    ):
        answer = client.post(address, {"code": code, "answer": "yes"})
        assert answer.status_code == 422
        assert "Deze code opent hier niets." in answer.content.decode()
    concluded(one, sheet)
    over = client.post(f"/approve/{asking.token}/", {"code": asking.codes[0], "answer": "yes"})
    assert over.status_code == 422


def test_tells_a_stranger_neither_cell_nor_person_nor_words() -> None:
    one = held()
    asking = asked(one, drafted(one))
    page = browsing(None, "nl").post(f"/approve/{asking.token}/", {"code": asking.codes[0]}).content.decode()
    assert not any(word in page for word in ("Younes", "Cell of the city", "follow-up goes on", "task force"))


def test_speaks_french_too() -> None:
    one = held()
    asking = asked(one, drafted(one))
    assert (
        "accord\N{NO-BREAK SPACE}?" in browsing(None, "fr").get(f"/approve/{asking.token}/").content.decode()
    )
