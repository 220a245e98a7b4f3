"""The page that asks an invited service for its code …"""

import pytest

from access.answering import NAME, invite, other_code
from web.invited.inviting import opened, stranger, words
from world import Town


def test_says_nothing_before_the_code_and_uses_nothing_up_by_being_opened(town: Town) -> None:
    _, offered = invite(town)
    looked = stranger()
    for _ in range(12):
        page = words(looked, f"/invited/{offered.token}/")
    assert "De code staat in de brief" in page
    assert not any(word in page for word in (NAME, "Lindebeek", "Town hall", "voluntary"))
    assert NAME in words(opened(offered))


def test_says_in_plain_words_why_a_code_does_not_open_it(town: Town) -> None:
    _, offered = invite(town)
    address = f"/invited/{offered.token}/"

    def said(code: str) -> tuple[int, str]:
        answer = stranger().post(address, {"code": code})
        return answer.status_code, answer.content.decode()

    assert said("12")[0] == 422
    status, page = said(other_code(offered.code))
    assert (status, "nog 9 keer" in page) == (422, True)
    opened(offered)
    status, page = said(offered.code)
    assert (status, "al gebruikt" in page) == (422, True)
    unknown = stranger().post("/invited/never-given-at-all/", {"code": "123456"})
    assert (unknown.status_code, "gesloten" in unknown.content.decode()) == (404, True)


def test_locks_after_ten_wrong_codes(town: Town) -> None:
    _, offered = invite(town)
    wrong = {"code": other_code(offered.code)}
    for _ in range(9):
        assert stranger().post(f"/invited/{offered.token}/", wrong).status_code == 422
    answer = stranger().post(f"/invited/{offered.token}/", wrong)
    assert (answer.status_code, "Te veel pogingen" in answer.content.decode()) == (429, True)
    assert stranger().post(f"/invited/{offered.token}/", {"code": offered.code}).status_code == 429


def test_gives_a_cookie_that_no_script_reads_and_that_ends_with_the_browser(town: Town) -> None:
    _, offered = invite(town)
    cookie = opened(offered).cookies["__Host-invited"]
    assert (cookie["httponly"], cookie["secure"], cookie["samesite"]) == (True, True, "Strict")
    assert (cookie["max-age"], cookie["expires"]) == ("", "")
    assert offered.token not in cookie.value


@pytest.mark.parametrize(("language", "title"), [("fr", "Le code"), ("en", "The code"), ("de", "Der Code")])
def test_speaks_the_readers_language(town: Town, language: str, title: str) -> None:
    _, offered = invite(town)
    assert title in words(stranger(), f"/invited/{offered.token}/?l={language}")
    assert title in words(stranger(language), f"/invited/{offered.token}/")
