"""Publishing, making historical and throwing away on the page …"""

from assessment.drafts import begun, published, written
from browsing import browsing
from web.assessment.filling import filled, words_of
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
