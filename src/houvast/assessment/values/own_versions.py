"""What belongs to a draft besides its text: the questions that were taken out and can be put back."""

import json
from dataclasses import dataclass, replace

from houvast.instruments.definition import Definition, Item
from houvast.instruments.editing import with_item, with_new_item, without_item
from houvast.instruments.plain import as_text, from_text


@dataclass(frozen=True)
class TakenOut:
    """A question, or a question as it was before one of its sides was taken out, and where it stood."""

    item: Item
    place: int
    at_the_end: bool

    def put_back(self, definition: Definition) -> Definition:
        """Returns the definition with the question where it stood; one that is there gets its sides back."""
        there = next((each for each in definition.every_item() if each.id == self.item.id), None)
        if there is not None:
            return with_item(definition, with_sides_of(there, self.item))
        return with_new_item(definition, self.item, self.place, at_the_end=self.at_the_end)


def with_sides_of(item: Item, other: Item) -> Item:
    """Returns a question with the sides of another that it does not have, in the other's order first."""
    own = {side.polarity: side for side in item.sides}
    order = [side.polarity for side in other.sides]
    order += [polarity for polarity in own if polarity not in order]
    sides = {side.polarity: side for side in other.sides} | own
    return replace(item, sides=tuple(sides[polarity] for polarity in order))


def taken_out(definition: Definition, name: str) -> TakenOut:
    """Returns a question of the definition as something to set aside; raises KeyError."""
    for group, at_the_end in ((definition.items, False), (definition.closing, True)):
        for place, item in enumerate(group):
            if item.id == name:
                return TakenOut(item, place, at_the_end)
    raise KeyError(name)


def set_aside_text(taken: tuple[TakenOut, ...], definition: Definition) -> str:
    """Returns questions that were taken out as text, newest last; each lies in a definition of its own."""
    lines = [
        {
            "place": each.place,
            "at_the_end": each.at_the_end,
            "text": as_text(replace(definition, items=(each.item,), closing=(), sections=())),
        }
        for each in taken
    ]
    return json.dumps(lines) if lines else ""


def set_aside_from(text: str) -> tuple[TakenOut, ...]:
    """Returns the questions that such a text holds."""
    return tuple(
        TakenOut(from_text(line["text"]).items[0], line["place"], line["at_the_end"])
        for line in (json.loads(text) if text else ())
    )


def without(definition: Definition, taken: TakenOut) -> Definition:
    """Returns the definition without a question that was set aside."""
    return without_item(definition, taken.item.id)
