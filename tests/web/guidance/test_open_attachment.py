"""Opening a file of a trajectory …"""

from browsing import browsing
from guidance.files import PDF, send
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_gives_the_same_bytes_to_keep_and_never_to_show(town: Town) -> None:
    anna, number = town.centre.anna, new_id()
    trajectory = trajectory_of(anna, town.centre.holder1)
    send(anna, trajectory, name="letter.html", number=number)
    answer = browsing(anna).get(f"/guidance/{trajectory}/files/{number}/")
    assert answer.status_code == 200
    assert answer.content == PDF
    assert answer["Content-Disposition"].startswith('attachment; filename="letter.pdf"')
    assert answer["Content-Type"] == "application/octet-stream"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_is_not_there_for_who_does_not_hold_the_trajectory(town: Town) -> None:
    number = new_id()
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    send(town.centre.anna, trajectory, number=number)
    for other in (town.centre.bert, town.elsewhere.chloe):
        assert browsing(other).get(f"/guidance/{trajectory}/files/{number}/").status_code == 404


def test_is_not_there_under_another_trajectory(town: Town) -> None:
    anna, number = town.centre.anna, new_id()
    trajectory, another = (trajectory_of(anna, town.centre.holder1) for _ in range(2))
    send(anna, trajectory, number=number)
    assert browsing(anna).get(f"/guidance/{another}/files/{number}/").status_code == 404
