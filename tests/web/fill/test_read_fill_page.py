"""A page to fill in …"""

from django.test import Client

from browsing import browsing
from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from web.fill.visiting import answer, opened, telephone
from world import Town


def words(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_says_nothing_before_the_code_and_uses_nothing_up_by_being_opened(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach, "Marwa"))
    looked = telephone()
    for _ in range(12):
        page = words(looked, f"/fill/{offered.token}/")
    assert "Typ de code die je kreeg." in page
    assert not any(word in page for word in ("Marwa", "Anna", "Neem je tijd", "Wat heb je nu"))
    assert not looked.cookies.get("__Host-fill")
    assert words(opened(offered), "/fill/")


def test_asks_one_question_at_a_time_in_the_words_of_its_language(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    person = opened(offer(town.centre.anna, trajectory, language="fr"), "de")
    first = words(person, "/fill/")
    assert "Question 1 sur 7" in first
    assert "De quoi as-tu le plus besoin" in first
    assert "Neem je tijd." in first
    assert "Vraag 2 van 7" in words(person, "/fill/?q=2&l=nl")
    assert '<html lang="fr" dir="ltr">' in first


def test_keeps_each_answer_and_shows_all_of_them_before_sending(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    assert answer(person, 1, NEEDS, "Rust <b>in huis</b>") == 303
    assert answer(person, 7, "own_words.words", "Muziek") == 303
    assert "Rust &lt;b&gt;in huis&lt;/b&gt;" in words(person, "/fill/?q=1")
    everything = words(person, "/fill/send/")
    assert all(
        word in everything for word in ("Rust &lt;b&gt;in huis", "Muziek", "Niets geschreven. Dat mag.")
    )
    assert person.post("/fill/send/").status_code == 303
    after = words(person, "/fill/")
    assert "Bedankt" in after
    assert "Muziek" not in after


def test_sent_twice_says_thank_you_twice_and_arrives_once(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    person = opened(offer(town.centre.anna, trajectory))
    answer(person, 1, NEEDS, "Eén keer")
    for _ in range(2):
        assert person.post("/fill/send/").status_code == 303
    anna = browsing(town.centre.anna)
    assert words(anna, f"/guidance/{trajectory}/self-fill/").count("Came in") == 1


def test_goes_back_on_or_to_the_end_as_its_buttons_say(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    told = {"total": "7", "key": NEEDS, "words": ""}
    for number, button, where in (
        ("2", "back", "/fill/"),
        ("2", "on", "/fill/?q=3"),
        ("7", "on", "/fill/send/"),
        ("7; DROP", "on", "/fill/?q=2"),
    ):
        assert person.post("/fill/keep/", {**told, "q": number, "go": button})["Location"] == where
    draft = person.post("/fill/keep/", {**told, "q": "1"}, headers={"X-Requested-With": "autosave"})
    assert draft.status_code == 204


def test_gives_a_text_that_cannot_be_kept_back_with_a_sentence(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    for typed, sentence in (("x" * 20_001, "Dit is te lang"), ("nul\x00teken", "beschadigd")):
        refused = person.post("/fill/keep/", {"q": "1", "total": "7", "key": NEEDS, "words": typed})
        assert refused.status_code == 422
        assert sentence in refused.content.decode()
        assert typed[:3] in refused.content.decode()
    assert answer(person, 1, "story.unknown", "x") == 422


def test_with_nothing_written_is_not_sent(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    refused = person.post("/fill/send/")
    assert refused.status_code == 422
    assert "Eén woord is genoeg." in refused.content.decode()


def test_says_in_plain_words_why_a_code_does_not_open_it(town: Town) -> None:
    offered = offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    wrong = f"{(int(offered.code) + 1) % 10**6:06d}"
    stranger, address = telephone(), f"/fill/{offered.token}/"

    def said(code: str) -> tuple[int, str]:
        refused = stranger.post(address, {"code": code})
        return refused.status_code, refused.content.decode()

    assert said("12")[0] == 422
    status, page = said(wrong)
    assert (status, "nog 9 keer" in page) == (422, True)
    opened(offered)
    status, page = said(offered.code)
    assert (status, "al gebruikt" in page) == (409, True)
    unknown = stranger.post("/fill/never-given-at-all/", {"code": "123456"})
    assert (unknown.status_code, "gesloten" in unknown.content.decode()) == (404, True)


def test_left_on_purpose_is_erased_and_forgotten_by_the_browser(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    answer(person, 1, NEEDS, "Toch niet")
    left = person.post("/fill/leave/")
    assert "Alles is gewist" in left.content.decode()
    assert person.cookies["__Host-fill"].value == ""
    assert person.get("/fill/").status_code == 404


def test_is_kept_in_no_browser_and_names_nobody_in_its_title(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    page = person.get("/fill/")
    assert page.headers["Cache-Control"] == "no-store"
    assert "<title>Een blad om in te vullen " in page.content.decode()
    cookie = person.cookies["__Host-fill"]
    assert (cookie["samesite"], bool(cookie["httponly"]), bool(cookie["secure"])) == ("Strict", True, True)


def test_of_one_visit_is_closed_to_another(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    mine = opened(offer(town.centre.anna, trajectory, new_id()))
    answer(mine, 1, NEEDS, "Van mij")
    other = opened(offer(town.centre.anna, trajectory, new_id()))
    assert "Van mij" not in words(other, "/fill/")
