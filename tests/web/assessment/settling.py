"""What somebody types on the form of a judgement."""

from datetime import timedelta

from houvast.assessment.values.ratings import rated_sides
from houvast.instruments.definition import Polarity
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.ids import new_id

LIFE = shipped_definitions()["houvast.life_domains"]
SIDES = [(item.id, side.polarity) for item, side in rated_sides(LIFE)]
CRITICAL = list(dict.fromkeys(item.id for item, side in rated_sides(LIFE) if side.is_critical))


def side_field(item: str, polarity: Polarity, part: str = "level") -> str:
    """What a field of one side is called."""
    return f"{part}_{SIDES.index((item, polarity))}"


def critical_field(item: str, part: str) -> str:
    """What a field of a critical item is called."""
    return f"{part}_{CRITICAL.index(item)}"


def judgement_fields(**more: str) -> dict[str, str]:
    """A judgement with every side at the first level but one; ``more`` fields come on top."""
    told = {f"level_{number}": "0" for number in range(len(SIDES))}
    told |= {
        "submission": str(new_id()),
        "formulation": "He is tired, and he is needed.",
        "moved": "Bert saw more strength after we spoke.",
        "minority": "Anna stays worried about the nights.",
        "best_scenario": "He sleeps.",
        "other_scenario": "He stays away.",
        "plan": "Ask his aunt to come along.",
        "would_change": "If he stopped coming.",
        "own_view": "I am just tired.",
        "look_again_on": (clock.today() + timedelta(days=120)).isoformat(),
    }
    return told | more
