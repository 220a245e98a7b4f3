"""Asking something …"""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from desk.asked import open_form, read
from houvast.desk.selectors.list_asked import list_asked
from web.ask.visiting import CODE, WORRY, asked, paid_on, post, stranger, text, token_of, waited
from world import Town, build_town


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()  # what waits is counted here


@pytest.fixture(scope="module")
def slug(town: Town) -> str:
    return open_form(town.desk)


def waiting(town: Town) -> list[str]:
    with town.desk.dina.acts() as dina:
        return [line.words for line in list_asked(dina).lines]


def test_gives_a_code_once_and_brings_the_words_to_the_desk(town: Town, slug: str) -> None:
    code = asked(stranger(), slug, "Mijn dochter slaapt niet.")
    assert [len(group) for group in code.split()] == [4, 4, 4, 4]
    assert read(slug, code).opening.answers[0].words == "Mijn dochter slaapt niet."
    assert "Mijn dochter slaapt niet." in waiting(town)


def test_says_how_long_it_is_kept_and_where_the_answer_comes(slug: str) -> None:
    client = stranger("fr")
    page = text(client.get(f"/ask/{slug}/young/"))
    assert "pendant 60 jours" in page
    answer = post(client, f"/ask/{slug}/young/", young_worry="Une question")
    assert "Ta question est envoyée" in text(answer)
    assert f"/ask/{slug}/code/" in text(answer)


def test_without_a_script_waits_a_moment_and_loses_nothing(town: Town, slug: str) -> None:
    client, address = stranger(), f"/ask/{slug}/school/"
    typed = {
        "school_worry": "Ruzie in de klas, zonder script.",
        "school_help": "Een <bezoek>.",
        "asks_from": "school",
    }
    page = client.post(address, {"toll": token_of(text(client.get(address))), **typed})
    assert page.status_code == 429
    assert "Een ogenblik" in text(page)
    assert "Een &lt;bezoek&gt;." in text(page)
    early = client.post(address, {"toll": token_of(text(page)), **typed})
    assert early.status_code in {200, 429}
    answer = early if early.status_code == 200 else waited(client, address, text(early), **typed)
    assert answer.status_code == 200
    assert CODE.search(text(answer))
    assert waiting(town).count("Ruzie in de klas, zonder script.") == 1


def test_takes_a_file_along_and_asks_for_it_once_more_after_a_wait(slug: str) -> None:
    client, address = stranger(), f"/ask/{slug}/family/"
    brief = SimpleUploadedFile("brief.txt", b"Beste ouders", "text/plain")
    page = client.post(
        address, {"toll": token_of(text(client.get(address))), WORRY: "Zie brief", "file": brief}
    )
    assert "Kies het bestand nog eens." in text(page)
    brief.seek(0)
    answer = post(client, address, **{WORRY: "Zie brief", "file": brief})
    code = CODE.search(text(answer))
    assert code
    assert [file.name for file in read(slug, code[1]).opening.files] == ["brief"]


def test_gives_everything_back_with_a_sentence_when_it_cannot_be_taken(town: Town, slug: str) -> None:
    client, address = stranger(), f"/ask/{slug}/family/"
    before = len(waiting(town))
    page = SimpleUploadedFile("x.html", b"<html>x</html>", "text/html")
    for typed, sentence in (
        ({WORRY: " "}, "Er staat nog niets."),
        ({WORRY: "x" * 20_001, "family_tried": "Bewaar mij"}, "Dit is te lang"),
        ({WORRY: "nul\x00teken", "family_tried": "Bewaar mij"}, "beschadigd"),
        ({WORRY: "Bewaar mij", "file": page}, "bestand kan hier niet."),
    ):
        refused = post(client, address, **typed)
        assert refused.status_code == 422
        assert sentence in text(refused)
        assert "Bewaar mij" in text(refused) or typed == {WORRY: " "}
    stale = client.post(address, {"toll": "never.given", "work": "1", WORRY: "Bewaar mij"})
    assert (stale.status_code, "stond te lang open" in text(stale)) == (409, True)
    assert "Bewaar mij" in text(stale)
    assert len(waiting(town)) == before


def test_sent_twice_says_the_same_code(slug: str) -> None:
    client, address = stranger(), f"/ask/{slug}/family/"
    typed = {**paid_on(text(client.get(address))), WORRY: "Dubbel"}
    first, second = (CODE.search(text(client.post(address, typed))) for _ in range(2))
    assert first
    assert second
    assert first[1] == second[1]


def test_by_a_door_that_is_not_there_is_not_there(slug: str) -> None:
    assert stranger().get(f"/ask/{slug}/window/").status_code == 404
