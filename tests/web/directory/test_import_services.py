"""The page on which a file for the guide is chosen …"""

from typing import BinaryIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from browsing import browsing
from directory.importing import a_desk, held, kept_of_imports
from directory.packages import package, services
from houvast.kernel.ids import new_id
from world import Town

ADDRESS = "/guide/import/"


def sent(file: BinaryIO, name: str = "package.zip") -> dict[str, object]:
    """What a browser sends."""
    return {"file": SimpleUploadedFile(name, file.read()), "submission": str(new_id())}


def looked_at(browser: Client, file: BinaryIO) -> str:
    """Sends a file; returns the address of what it would change."""
    answer = browser.post(ADDRESS, sent(file))
    assert answer.status_code == 303, answer.content.decode()
    return str(answer["Location"])


def test_leads_to_what_the_file_would_change() -> None:
    desk, dina = a_desk()
    browser = browsing(dina)
    page = browser.get(looked_at(browser, package())).content.decode()
    assert "Nothing is in the guide yet." in page
    assert "Onthaal" in page
    assert held(dina, desk) == {}


def test_looks_once_when_somebody_clicks_twice() -> None:
    desk, dina = a_desk()
    browser, number = browsing(dina), str(new_id())
    for _ in range(2):
        file = SimpleUploadedFile("a.zip", package().read())
        assert browser.post(ADDRESS, {"file": file, "submission": number}).status_code == 303
    assert kept_of_imports(dina, desk) == 4


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("This file is not taken", "line 2", "“open” is none of")),
        ("nl", ("Dit bestand wordt niet aangenomen", "regel 2", "“open” is geen van deze")),
        ("fr", ("pas accepté", "ligne 2", "«\N{NO-BREAK SPACE}open\N{NO-BREAK SPACE}» n")),
    ],
)
def test_says_why_a_file_is_refused_and_keeps_nothing(language: str, words: tuple[str, ...]) -> None:
    desk, dina = a_desk()
    answer = browsing(dina, language).post(ADDRESS, sent(package(services=services(status="open"))))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert all(word in page for word in words)
    assert "services.csv" in page
    assert "<code>status</code>" in page
    assert kept_of_imports(dina, desk) == 0


def test_says_how_many_things_are_wrong_and_shows_the_first() -> None:
    _, dina = a_desk()
    wrong = services(*(f"Dienst {number}" for number in range(400)), status="open")
    page = browsing(dina).post(ADDRESS, sent(package(services=wrong))).content.decode()
    assert "400 things in it are wrong." in page
    assert "And 100 more." in page
    assert page.count("is none of") == 300


def test_asks_for_a_file_when_none_was_chosen() -> None:
    _, dina = a_desk()
    answer = browsing(dina).post(ADDRESS, {"submission": str(new_id())})
    assert answer.status_code == 422
    assert "Choose a file." in answer.content.decode()


def test_is_refused_before_it_is_read_when_it_is_larger_than_may_be_sent() -> None:
    desk, dina = a_desk()
    answer = browsing(dina).post(
        ADDRESS, b"", content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=str(200 * 1024 * 1024)
    )
    assert answer.status_code == 413
    assert "25 MB" in answer.content.decode()
    assert kept_of_imports(dina, desk) == 0


def test_shows_earlier_imports_and_where_they_stand() -> None:
    _, dina = a_desk()
    browser = browsing(dina)
    assert "No imports yet" in browser.get(ADDRESS).content.decode()
    looked_at(browser, package())
    assert "Looked at, not taken over" in browser.get(ADDRESS).content.decode()


def test_is_not_there_for_who_keeps_no_directory(town: Town) -> None:
    assert browsing(town.centre.anna).get(ADDRESS).status_code == 404
    assert browsing(town.centre.anna).post(ADDRESS, sent(package())).status_code == 404
