"""Gives every question, side and answer the name it has in a spreadsheet form; the same ones every time."""

from dataclasses import dataclass, field

from houvast.instruments.definition import Answer, Definition, Item, Side
from houvast.instruments.exchange.naming import unused, xml_name
from houvast.instruments.exchange.xlsform_cells import choice_name
from houvast.instruments.exchange.xpath import Asked

RESERVED = frozenset({"meta", "instanceID", "instanceName", "entity"})


@dataclass
class Names:
    """The names of a form: rows by question, choices by row, and what conditions go by."""

    asked: dict[str, Asked] = field(default_factory=dict)
    heads: dict[str, str] = field(default_factory=dict)
    choices: dict[str, dict[str, str]] = field(default_factory=dict)
    taken: set[str] = field(default_factory=lambda: set(RESERVED))

    def section(self, own: str) -> str:
        """Returns an unused name for a group."""
        return unused(xml_name(own), self.taken)


def names_of(definition: Definition) -> Names:
    """Returns the names of every question of a definition."""
    names = Names()
    for item in definition.every_item():
        _name(names, item)
    return names


def _name(names: Names, item: Item) -> None:
    head = unused(xml_name(item.id), names.taken)
    names.heads[item.id] = head
    rows = [head]
    if len(item.sides) > 1:
        rows = [unused(f"{head}_{side.polarity}", names.taken) for side in item.sides]
    for row, side in zip(rows, item.sides, strict=False):
        names.choices[row] = _choices(side, item)
    by_value: dict[str, str] = {"yes": "yes", "no": "no"} if item.answer is Answer.YES_NO else {}
    for row in rows:
        by_value |= {
            value: name for value, name in names.choices.get(row, {}).items() if value not in by_value
        }
    names.asked[item.id] = Asked(item.id, item.answer, tuple(rows), by_value)


def _choices(side: Side, item: Item) -> dict[str, str]:
    taken = {missing.value for missing in item.missing}
    found: dict[str, str] = {}
    for level in side.levels:
        found.setdefault(level.value, unused(choice_name(level.value), taken))
    return found
