"""Publishing, making historical and throwing away on the page …"""

import re
from uuid import UUID

from assessment.drafts import begun, published, written
from browsing import browsing
from houvast.assessment.selectors.instruments_at_hand import instruments_at_hand
from houvast.instruments.definition import Answer
from houvast.instruments.editing import Part
from web.assessment.filling import filled, part_address, words_of
from world import Town

OWN, READ = "/assessment/instruments/own/", "/assessment/instruments/read/"


def test_publishes_after_asking_once_more(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    assert "nobody changes it any more" in words_of(coach, f"{OWN}{draft}/publish/")
    answer = filled(coach, f"{OWN}{draft}/publish/")
    assert answer.headers["Location"] == f"{READ}{draft}/"
    assert "Published" in words_of(coach, f"{READ}{draft}/")


def test_says_what_is_missing_and_offers_no_button(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    with town.centre.coach.acts() as actor:
        written(actor, draft, reassess_days=None)
    words = words_of(coach, f"{OWN}{draft}/publish/")
    assert "Say after how many days this is looked at again." in words
    assert "Yes, publish it" not in words
    assert coach.post(f"{OWN}{draft}/publish/", {"submission": str(draft), "seen": ""}).status_code in {
        409,
        422,
    }


def test_publishes_nothing_that_changed_since_it_was_read(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    sent = {"submission": str(draft), "seen": "0" * 64}
    answer = coach.post(f"{OWN}{draft}/publish/", sent)
    assert answer.status_code == 409
    assert "Somebody changed this draft meanwhile" in answer.content.decode()


def test_makes_historical_after_asking_once_more(town: Town) -> None:
    coach, number = browsing(town.centre.coach), published(town.centre.coach)
    assert "cannot be published again" in words_of(coach, f"{OWN}{number}/retire/")
    assert coach.post(f"{OWN}{number}/retire/").status_code == 303
    assert "Kept to be read" in words_of(coach, f"{READ}{number}/")
    assert coach.get(f"{OWN}{number}/retire/").status_code == 200


def test_throws_away_after_asking_once_more(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    assert "Its words go for good" in words_of(coach, f"{OWN}{draft}/discard/")
    assert coach.post(f"{OWN}{draft}/discard/").status_code == 303
    assert coach.get(f"{OWN}{draft}/").status_code == 404


def test_goes_from_nothing_to_published_through_the_pages_alone(town: Town) -> None:
    """One form of three questions for the end of an evening, by somebody without a script."""
    coach = browsing(town.centre.coach)
    first = {"title": "After an evening", "kind": "feedback", "languages": ["fr", "en"]}
    begun_at = filled(coach, "/assessment/instruments/new/", **first).headers["Location"]
    draft = UUID(begun_at.rstrip("/").rpartition("/")[2])

    def at(name: str) -> str:
        return part_address(draft, Part(name).number(draft))

    head = {"title_fr": "Après une soirée", "purpose_fr": "Se souvenir.", "purpose_en": "Remembering."}
    assert filled(coach, at("head"), **head).status_code == 303
    licence = {
        "spdx": "CC0-1.0",
        "attribution": "Us",
        "source_url": "our own work",
        "verified_on": "2026-11-30",
    }
    assert filled(coach, at("licence"), **licence).status_code == 303
    for words in ("What stayed with you?", "What did you hear?"):
        new = {"label_en": words, "label_fr": words, "answer": "words", "sides": []}
        assert filled(coach, at("new"), **new).status_code == 303
    asked = {"label_en": "How was it?", "label_fr": "Et alors ?", "answer": "choice", "sides": ["neutral"]}
    choice = filled(coach, at("new"), **asked)
    page = coach.get(choice.headers["Location"]).content.decode()
    side = re.search(rf'href="(/assessment/instruments/own/{draft}/parts/[^"]+)">Answers', page)
    assert side
    assert "nothing to choose from" in words_of(coach, begun_at)
    levels = {"level_1_fr": "Calme", "level_1_en": "Calm", "level_2_fr": "Agité", "level_2_en": "Restless"}
    assert filled(coach, side[1], **levels).status_code == 303
    assert "Nothing is missing" in words_of(coach, begun_at)
    assert filled(coach, f"{begun_at}publish/").status_code == 303
    with town.centre.anna.acts() as anna:
        at_hand = [each.definition for each in instruments_at_hand(anna)]
    (made,) = [each for each in at_hand if each.title.said("en") == "After an evening"]
    assert [item.answer for item in made.items] == [Answer.WORDS, Answer.WORDS, Answer.CHOICE]
    assert made.licence.text_file == "licences/CC0-1.0.txt"


def test_asks_with_a_box_whether_a_name_is_somebody(town: Town) -> None:
    coach, draft = browsing(town.centre.coach), begun(town.centre.coach)
    head = part_address(draft, Part("head").number(draft))
    named = {"purpose_nl": "Zoals bij Sami Benali uit de straat."}
    answer = filled(coach, head, **named)
    assert answer.status_code == 422
    assert "looks like somebody" in answer.content.decode()
    assert 'name="nobody"' in answer.content.decode()
    assert filled(coach, head, **named, nobody="on").status_code == 303
    publish = f"{OWN}{draft}/publish/"
    answer = filled(coach, publish)
    assert answer.status_code == 422
    assert 'name="nobody"' in answer.content.decode()
    assert filled(coach, publish, nobody="on").headers["Location"] == f"{READ}{draft}/"
