"""The evaluation of a service by goals …"""

from browsing import browsing
from houvast.access.values import Function
from houvast.guidance.models.plan import GoalResult
from world import found, hire


def test_refuses_below_twenty_with_a_sentence_and_shows_a_mean_from_twenty_on() -> None:
    """F24: a figure says something of a service, never of a person."""
    centre = found("Centre of its own")
    coach = browsing(hire(centre, "coach", Function.COACH))
    facts = {"controller_id": centre.id, "levels": [0, 1], "weights": [1, 3], "changed": [False, False]}
    for number in range(19):
        GoalResult(**facts, quarter=f"2020-Q{number % 4 + 1}").save(using="owner", force_insert=True)
    page = coach.get("/guidance/evaluation/").content.decode()
    assert "19 closed trajectories with goals wait." in page
    assert "Mean T" not in page
    GoalResult(**facts, quarter="2020-Q4").save(using="owner", force_insert=True)
    page = coach.get("/guidance/evaluation/").content.decode()
    assert "quarter 1 of 2020 to quarter 4 of 2020" in page
    assert "Mean T" in page


def test_leaves_out_the_quarter_that_runs() -> None:
    centre = found("Centre of its own")
    coach = browsing(hire(centre, "coach", Function.COACH))
    for _ in range(20):
        GoalResult(controller_id=centre.id, quarter="2999-Q1", levels=[0], weights=[1], changed=[True]).save(
            using="owner", force_insert=True
        )
    assert "Mean T" not in coach.get("/guidance/evaluation/").content.decode()
