"""Setting a goal …"""

from browsing import browsing
from guidance.plans import LADDER
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town

TYPED = {
    "own_words": "I want to play football again.",
    "domain": "leisure",
    "much_less": LADDER.much_less,
    "less": LADDER.less,
    "as_hoped": "Training every week.",
    "more": LADDER.more,
    "much_more": LADDER.much_more,
    "weight": "most",
    "start": "less",
    "step1_what": "Ring the club.",
    "step1_owner": "person",
    "step1_within": "week",
}


def test_shows_it_in_the_plan_with_its_levels_and_step(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    answer = anna.post(f"/guidance/{trajectory}/goal/", {**TYPED, "submission": str(new_id())})
    assert answer.status_code == 303
    page = anna.get(answer["Location"]).content.decode()
    for words in (
        "I want to play football again.",
        "Training every week.",
        "Ring the club.",
        "It matters most",
    ):
        assert words in page


def test_begins_from_a_template_in_the_readers_language_and_stays_editable(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    for language, words in (
        ("nl", "Ik wil terug naar een school"),
        ("fr", "Je veux retourner dans une école"),
    ):
        page = browsing(town.centre.anna, language).get(f"/guidance/{trajectory}/goal/?from=school-again")
        assert words in page.content.decode()


def test_asks_for_every_level_and_who_does_a_step(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    typed = {**TYPED, "submission": str(new_id()), "more": "", "step1_owner": ""}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/goal/", typed)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "I want to play football again." in page
    assert "Choose one." in page
