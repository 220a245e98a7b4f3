"""The page of the person's story …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_shows_how_it_moved_from_talk_to_talk(town: Town) -> None:
    """F21: the person's own words, revisited and never overwritten."""
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    for words in ("I want to be left alone.", "I want to be a carpenter."):
        talk = {
            "submission": str(new_id()),
            "held_on": clock.today().isoformat(),
            "filled_in": "together",
            "needs_own": words,
        }
        assert anna.post(f"/guidance/{trajectory}/conversation/", talk).status_code == 303
    page = anna.get(f"/guidance/{trajectory}/story/").content.decode()
    assert "I want to be left alone." in page
    assert "I want to be a carpenter." in page


def test_is_not_there_for_a_colleague_without_a_grant(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    for other in (town.centre.bert, town.elsewhere.chloe):
        assert browsing(other).get(f"/guidance/{trajectory}/story/").status_code == 404
