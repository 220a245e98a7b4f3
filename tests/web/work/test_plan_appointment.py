"""The page that plans an appointment …"""

from uuid import UUID

import pytest

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.list_appointments import list_appointments
from houvast.kernel.clock import BELGIUM
from houvast.kernel.ids import new_id
from world import Town

PLAN = {"starts_at": "2031-03-04T15:30", "minutes": "45", "place": "school", "helper": "", "permit": ""}


def address(trajectory: UUID, act: str = "new/") -> str:
    return f"/work/trajectories/{trajectory}/appointments/{act}"


def test_keeps_the_hour_on_the_belgian_clock(town: Town) -> None:
    trajectory, anna = trajectory_of(town.centre.anna, town.centre.bert), browsing(town.centre.anna)
    answer = anna.post(address(trajectory), PLAN | {"submission": str(new_id()), "address": "Room 12"})
    assert (answer.status_code, answer.headers["location"]) == (303, address(trajectory, ""))
    page = anna.get(address(trajectory, "")).content.decode()
    assert "15:30" in page
    assert "At school, Room 12" in page
    with town.centre.anna.acts() as actor:
        plan = list_appointments(actor, trajectory)[0].content.plan
    assert plan.starts_at.astimezone(BELGIUM).isoformat() == "2031-03-04T15:30:00+01:00"


def test_comes_back_whole_with_a_sentence(town: Town) -> None:
    trajectory, anna = trajectory_of(town.centre.anna, town.centre.bert), browsing(town.centre.anna)
    child = PLAN | {"helper": "interpreter", "helper_who": "His sister", "submission": str(new_id())}
    for posted, sentence in (
        (child, "never a child"),
        (PLAN | {"starts_at": "yesterday"}, "Enter a valid date/time."),
        (PLAN | {"minutes": "0"}, "greater than or equal to 1"),
        (PLAN | {"place": "moon"}, "Select a valid choice"),
    ):
        answer = anna.post(address(trajectory), {"submission": str(new_id()), **posted})
        assert answer.status_code == 422
        assert sentence in answer.content.decode()
    assert "His sister" in anna.post(address(trajectory), child).content.decode()


def test_exists_for_nobody_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for stranger in (town.centre.bert, town.elsewhere.chloe, town.desk.dina):
        assert browsing(stranger).get(address(trajectory)).status_code == 404
        posted = PLAN | {"submission": str(new_id())}
        assert browsing(stranger).post(address(trajectory), posted).status_code == 404


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "Een afspraak maken"), ("fr", "Fixer un rendez-vous")]
)
def test_speaks_the_readers_language(town: Town, language: str, words: str) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    assert words in browsing(town.centre.anna, language).get(address(trajectory)).content.decode()
