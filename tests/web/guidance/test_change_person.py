"""The page of a person …"""

import re

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from houvast.people.selectors.list_people import list_people
from world import Town


def seen_in(page: str) -> str:
    """The state of the row that the page shows."""
    found = re.search(r'name="seen" value="([0-9a-f]+)"', page)
    assert found
    return found[1]


def test_shows_what_a_colleague_wrote_meanwhile_and_keeps_the_text(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Robbe")
    with town.centre.anna.acts() as actor:
        person = list_people(actor, trajectory)[0].id
    address = f"/guidance/{trajectory}/people/{person}/"
    anna, coach = browsing(town.centre.anna), browsing(town.centre.coach)
    seen = seen_in(anna.get(address).content.decode())
    typed = {"part": "central", "seen": seen}
    hers = typed | {"name": "Robbe B.", "submission": str(new_id())}
    assert coach.post(address, typed | {"name": "Rob", "submission": str(new_id())}).status_code == 303
    late = anna.post(address, hers)
    page = late.content.decode()
    assert late.status_code == 409
    assert "Robbe B." in page
    assert "What a colleague saved meanwhile" in page
    assert "Rob" in page
    knowing = hers | {"seen": seen_in(page), "submission": str(new_id())}
    assert anna.post(address, knowing).status_code == 303
    assert "Robbe B." in anna.get(f"/guidance/{trajectory}/").content.decode()
