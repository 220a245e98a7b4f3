"""The page of a form for paper …"""

from assessment.filling import NEEDS, NEEDS_WORDS, finished
from browsing import browsing
from guidance.trajectories import trajectory_of
from world import Town


def test_says_what_stands_there(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.coach)
    form = finished(town.centre.anna, dossier, NEEDS, *NEEDS_WORDS)
    page = browsing(town.centre.coach).get(f"/assessment/forms/{form}/print/").content.decode()
    for there in ("Five of us in one room.", "a need without help", "Would rather not say", "without a name"):
        assert there in page
    assert browsing(town.centre.bert).get(f"/assessment/forms/{form}/print/").status_code == 404
