"""Coming back after closing …"""

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def closed(town: Town) -> str:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    typed = {"submission": str(new_id()), "reason": "reached", "person": "Thank you.", "worker": ""}
    answer = browsing(town.centre.anna).post(f"/guidance/{trajectory}/close/", typed)
    assert answer.status_code == 303
    return f"/guidance/{trajectory}/"


def test_goes_on_with_everything_that_was_there(town: Town) -> None:
    address, anna = closed(town), browsing(town.centre.anna)
    typed = {"submission": str(new_id()), "why": "She called: the nights are hard again."}
    assert anna.post(address + "reopen/", typed).status_code == 303
    page = anna.get(address).content.decode()
    assert "the nights are hard again" in page
    assert "Thank you." in page
    assert anna.get(address + "note/").status_code == 200


def test_needs_no_explanation(town: Town) -> None:
    """The door stays open: whoever comes back owes nobody a reason."""
    address = closed(town)
    answer = browsing(town.centre.anna).post(address + "reopen/", {"submission": str(new_id()), "why": ""})
    assert answer.status_code == 303
