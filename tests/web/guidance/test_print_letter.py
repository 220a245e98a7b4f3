"""A letter as a file …"""

from browsing import browsing
from guidance.letters import a_letter, written
from guidance.trajectories import trajectory_of
from world import Town


def test_is_a_tagged_pdf_whose_name_says_nothing(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Marwa")
    letter = written(town.centre.anna, trajectory, a_letter(text="Dag 🙂\n\nTweede alinea <b>."))
    answer = browsing(town.centre.anna).get(f"/guidance/{trajectory}/letters/{letter}/print/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert b"pdfuaid:part" in answer.content
    assert "Marwa" not in answer.headers["Content-Disposition"]
