"""The page of agreements …"""

from web.guidance.telling import telling, today
from world import Town


def test_says_what_goes_out_under_a_judges_condition(town: Town) -> None:
    page = telling(town, full=True).page("agreements/")
    for text in ("youth court", "Only attendance goes out", "reads every letter before it leaves"):
        assert text in page


def test_warns_of_what_somebody_may_not_learn_on_every_page_where_words_go_out(town: Town) -> None:
    anna = telling(town, full=True)
    copy = anna.client.get(f"/work/trajectories/{anna.trajectory}/copy/").content.decode()
    letter = anna.page("letters/new/")
    for page in (anna.page("agreements/"), anna.page(""), copy, letter):
        assert "Not everybody may learn everything" in page
        assert "where he lives now" in page
    assert "Only attendance goes out" in letter
    assert "Only attendance goes out" in copy


def test_shows_parents_who_disagree(town: Town) -> None:
    anna = telling(town)
    typed = {"purpose": "school", "given": "spoken", "answered_on": today()}
    assert anna.send("agreements/answer/", **typed, giver="parent", answer="yes") == 303
    assert "The parents disagree" not in anna.page("agreements/")
    assert anna.send("agreements/answer/", **typed, giver="other_parent", answer="no") == 303
    assert "The parents disagree" in anna.page("agreements/")


def test_never_makes_age_a_reason_and_invents_none(town: Town) -> None:
    """F14: what was not read stays empty and says whom to ask; a child may always ask for help."""
    page = telling(town).page("agreements/")
    assert "Age is never a reason to refuse a talk." in page
    assert "Unknown: the controller confirms the rule" in page
    assert "from 13 years" in page
