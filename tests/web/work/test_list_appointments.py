"""The appointments of a trajectory …"""

from browsing import browsing
from guidance.appointments import a_plan, at_noon, interpreted, planned
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_are_moved_and_settled_from_their_page(town: Town) -> None:
    trajectory, anna = trajectory_of(town.centre.anna, town.centre.bert, "Yara"), browsing(town.centre.anna)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(3), language_help=interpreted()))
    there = f"/work/trajectories/{trajectory}/appointments/"
    page = anna.get(there).content.decode()
    assert "not the neighbour" in page
    moved = {"starts_at": "2020-05-04T10:00", "by": "person", "why": "Exam", "submission": str(new_id())}
    assert anna.post(f"{there}{appointment}/move/", moved).status_code == 303
    assert "What became of it?" in anna.get(there).content.decode()
    missing = {"end": "missed", "by": "", "words": "Nobody came.", "submission": str(new_id())}
    answer = anna.post(f"{there}{appointment}/settle/", missing)
    assert answer.status_code == 422
    assert "Say who could not be there." in answer.content.decode()
    assert "Nobody came." in answer.content.decode()
    assert anna.post(f"{there}{appointment}/settle/", missing | {"by": "family"}).status_code == 303
    page = anna.get(there).content.decode()
    assert "Missed" in page
    assert "Exam" in page
    assert "Nobody came." in anna.get(f"/guidance/{trajectory}/").content.decode()


def test_stand_on_the_trajectorys_page(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    planned(town.centre.anna, trajectory, a_plan(at_noon(3), what_for="See the flat"))
    assert "See the flat" in browsing(town.centre.anna).get(f"/guidance/{trajectory}/").content.decode()


def test_offer_a_watched_visit_for_a_home(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    anna = browsing(town.centre.anna)
    link = f"/work/out/?trajectory={trajectory}&amp;appointment={appointment}"
    assert link in anna.get(f"/work/trajectories/{trajectory}/appointments/").content.decode()
    assert "Zilverlaan 4" in anna.get(link.replace("&amp;", "&")).content.decode()


def test_have_a_kind_word_when_there_are_none(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    page = browsing(town.centre.anna).get(f"/work/trajectories/{trajectory}/appointments/")
    assert "No appointments yet" in page.content.decode()


def test_exist_for_nobody_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(1)))
    there = f"/work/trajectories/{trajectory}/appointments/"
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        for path in ("", f"{appointment}/move/", f"{appointment}/settle/", f"{appointment}/calendar/"):
            assert browsing(stranger).get(there + path).status_code == 404
