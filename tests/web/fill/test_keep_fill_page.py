"""Keeping an answer …"""

from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from web.fill.visiting import answer, opened
from world import Town


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


def test_stays_at_its_question_when_another_language_is_chosen(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    assert person.get("/fill/keep/?q=3&l=fr")["Location"] == "/fill/?q=3&l=fr"
    assert person.get("/fill/keep/?l=fr")["Location"] == "/fill/?l=fr"
