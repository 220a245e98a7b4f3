"""The danger line of a service: the numbers its steward filled in and checked, for page and wall."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.rights.selectors.show_help import show_help
from houvast.rights.values import DANGER_LINES, Line, PublicNumber


@dataclass(frozen=True)
class CardLine:
    """A service of the danger line and its number; without one while no steward filled it in."""

    line: Line
    number: PublicNumber | None


@dataclass(frozen=True)
class DangerCard:
    """The lines in the order in which they are read, and other numbers of the municipality."""

    service: str
    lines: tuple[CardLine, ...]
    others: tuple[PublicNumber, ...]


def danger_card(actor: Actor) -> DangerCard:
    """Returns the card of the service the actor belongs to; a number without source and day is no number."""
    numbers = show_help(actor).numbers
    checked = {number.line: number for number in reversed(numbers) if number.is_traceable}
    return DangerCard(
        service=controller_names([actor.home_id]).get(actor.home_id, ""),
        lines=tuple(CardLine(line, checked.get(line)) for line in DANGER_LINES),
        others=tuple(number for number in numbers if number.line is Line.OWN),
    )
