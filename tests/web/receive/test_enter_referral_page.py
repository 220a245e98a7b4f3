"""The page that asks a service for its code …"""

import pytest

from desk.referrals import other_code, send
from web.receive.receiving import opened, stranger, words
from world import Town


def test_says_nothing_before_the_code_and_uses_nothing_up_by_being_opened(town: Town) -> None:
    _, offered = send(town)
    looked = stranger()
    for _ in range(12):
        page = words(looked, f"/receive/{offered.token}/")
    assert "Een collega van de dienst" in page
    assert not any(word in page for word in ("Griet", "Wednesdays", "Desk", "Wijkgezondheid"))
    assert "Griet Claes" in words(opened(offered))


def test_says_in_plain_words_why_a_code_does_not_open_it(town: Town) -> None:
    _, offered = send(town)
    address = f"/receive/{offered.token}/"

    def said(code: str) -> tuple[int, str]:
        answer = stranger().post(address, {"code": code})
        return answer.status_code, answer.content.decode()

    assert said("12")[0] == 422
    status, page = said(other_code(offered.code))
    assert (status, "nog 9 keer" in page) == (422, True)
    opened(offered)
    status, page = said(offered.code)
    assert (status, "al gebruikt" in page) == (422, True)
    unknown = stranger().post("/receive/never-given-at-all/", {"code": "123456"})
    assert (unknown.status_code, "gesloten" in unknown.content.decode()) == (404, True)


@pytest.mark.parametrize(("language", "title"), [("fr", "Le code"), ("en", "The code"), ("de", "Der Code")])
def test_speaks_the_readers_language(town: Town, language: str, title: str) -> None:
    _, offered = send(town)
    assert title in words(stranger(), f"/receive/{offered.token}/?l={language}")
    assert title in words(stranger(language), f"/receive/{offered.token}/")
