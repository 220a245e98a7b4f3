"""Throwing a draft away …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from world import Town


def test_leaves_an_empty_form(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna, note = browsing(town.centre.anna), f"/guidance/{trajectory}/note/"
    anna.post(f"/drafts/guidance.add_note/{trajectory}/", {"text": "Not meant to stay."})
    assert "Not meant to stay." in anna.get(note).content.decode()
    dropped = anna.post(f"/drafts/guidance.add_note/{trajectory}/drop/", {"back": note})
    assert (dropped.status_code, dropped["Location"]) == (303, note)
    assert "Not meant to stay." not in anna.get(note).content.decode()


def test_leads_nowhere_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    for back in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)"):
        dropped = anna.post(f"/drafts/guidance.add_note/{trajectory}/drop/", {"back": back})
        assert dropped["Location"] == "/"
