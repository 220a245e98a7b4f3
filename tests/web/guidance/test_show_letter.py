"""A letter …"""

from browsing import browsing
from guidance.letters import approved, sent, written
from guidance.trajectories import trajectory_of
from world import Town


def test_offers_only_what_can_be_done_with_it_now(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    draft, read = written(town.centre.anna, trajectory), approved(town.centre.anna, trajectory)
    done = sent(town.centre.anna, trajectory, None)

    def offers(letter: object) -> list[bool]:
        page = anna.get(f"/guidance/{trajectory}/letters/{letter}/").content.decode()
        return [f"/{act}/" in page for act in ("approve", "send", "settle", "change", "print")]

    assert offers(draft) == [True, False, True, True, True]
    assert offers(read) == [False, True, True, True, True]
    assert offers(done) == [False, False, False, False, True]
