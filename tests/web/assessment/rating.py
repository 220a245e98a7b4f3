"""What a rater's browser sends, page by page."""

import re
from uuid import UUID

from django.test import Client

from assessment.given import LIFE
from houvast.assessment.values.parts import parts_of
from houvast.kernel.ids import new_id

PARTS = parts_of(LIFE)
IMPRESSION = {"words": "He carries his sister.", "sureness": "rather", "domains": ["health", "family"]}


def address(round_id: UUID, rest: str = "") -> str:
    """An address of a round."""
    return f"/assessment/rounds/{round_id}/{rest}"


def state(client: Client, round_id: UUID) -> None:
    """States the first impression."""
    answer = client.post(address(round_id, "impression/"), IMPRESSION | {"submission": str(new_id())})
    assert answer.status_code == 303, answer.content.decode()


def typed(client: Client, round_id: UUID, part: int) -> dict[str, object]:
    """What one page of the sheet holds before anything is chosen: its hidden fields."""
    page = client.get(address(round_id, f"sheet/{part}/")).content.decode()
    found = re.search(r'name="seen" value="([0-9a-f]+)"', page)
    assert found, page
    return {"submission": str(new_id()), "seen": found[1]}


def filled(client: Client, round_id: UUID, part: int, evidence: UUID, level: str = "1") -> dict[str, object]:
    """One page with the same level and the same entry at every side; the last one with words."""
    sent, here = typed(client, round_id, part), PARTS[part - 1]
    if here.is_closing:
        return sent | {f"words_{place}": f"Words {place}." for place in range(len(here.items))}
    sides = range(sum(len(item.sides) for item in here.items))
    return (
        sent
        | {f"level_{place}": f"level:{level}" for place in sides}
        | {f"evidence_{place}": [str(evidence)] for place in sides}
    )


def rate(client: Client, round_id: UUID, evidence: UUID, level: str = "1") -> None:
    """Fills in every page."""
    for part in PARTS:
        sent = filled(client, round_id, part.number, evidence, level)
        answer = client.post(address(round_id, f"sheet/{part.number}/"), sent)
        assert answer.status_code == 303, answer.content.decode()


def lock(client: Client, round_id: UUID) -> None:
    """Answers the three questions once more, and locks."""
    sent = IMPRESSION | {"words": "He sleeps badly.", "submission": str(new_id())}
    answer = client.post(address(round_id, "lock/"), sent)
    assert answer.status_code == 303, answer.content.decode()
