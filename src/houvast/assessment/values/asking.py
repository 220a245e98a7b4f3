"""What is asked: every question, unless an earlier answer makes it pointless.

A condition is looked at column by column and holds as soon as it holds in one of them: what the person or the
worker answered opens the question for all. A question that is not asked counts as not answered.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from houvast.assessment.values.filled import MAIN, FormPart
from houvast.instruments.definition import (
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Relevance,
    Section,
    Voice,
)

YES, NO = "yes", "no"
_SAID_AS = {"true": YES, "1": YES, "false": NO, "0": NO}
Known = dict[str, dict[Voice | None, tuple[str, ...]]]


@dataclass(frozen=True)
class AskedPart:
    """The questions that are asked in one part of a form, in the order of the instrument."""

    section: str
    items: tuple[Item, ...]


def columns_of(definition: Definition) -> tuple[Voice | None, ...]:
    """Returns the columns of a form; one without a name when nobody in particular answers."""
    return definition.voices or (None,)


def repeated_in(definition: Definition, section: str) -> str:
    """Returns the outermost section asked again in which this one lies, empty when it lies in none."""
    found = ""
    for each in _around(definition, section):
        found = each.id if each.is_repeated else found
    return found


def repeated_sections(definition: Definition) -> tuple[Section, ...]:
    """Returns the sections that are asked as often as needed, in their order."""
    return tuple(
        each
        for each in definition.sections
        if each.is_repeated and repeated_in(definition, each.id) == each.id
    )


def asked_parts(definition: Definition, parts: Sequence[FormPart]) -> tuple[AskedPart, ...]:
    """Returns what is asked in each part, as far as it has been answered."""
    main = next((part for part in parts if not part.section), MAIN)
    _, around = _walked(definition, main, {})
    return tuple(
        AskedPart(part.section, tuple(_walked(definition, part, around if part.section else {})[0]))
        for part in parts
    )


def _walked(definition: Definition, part: FormPart, around: Mapping[str, object]) -> tuple[list[Item], Known]:
    known: Known = dict(around)  # type: ignore[arg-type]
    asked = []
    for item in definition.every_item():
        if repeated_in(definition, item.section) == part.section and _is_asked(definition, item, known):
            asked.append(item)
            known[item.id] = _given(part, item)
    return asked, known


def _given(part: FormPart, item: Item) -> dict[Voice | None, tuple[str, ...]]:
    said: dict[Voice | None, tuple[str, ...]] = {}
    for answer in part.of(item.id):
        values = answer.chosen or ((answer.words,) if answer.words and not item.sides else ())
        said[answer.voice] = (*said.get(answer.voice, ()), *values)
    return said


def _is_asked(definition: Definition, item: Item, known: Known) -> bool:
    rules = [item.relevance, *(each.relevance for each in _around(definition, item.section))]
    return all(_holds(definition, rule, known) for rule in rules)


def _holds(definition: Definition, rule: Relevance, known: Known) -> bool:
    if not rule.conditions:
        return True
    enough = any if rule.any_is_enough else all
    return any(
        enough(_is_so(definition, each, known.get(each.item, {}).get(voice, ())) for each in rule.conditions)
        for voice in columns_of(definition)
    )


def _is_so(definition: Definition, condition: Condition, given: tuple[str, ...]) -> bool:
    item = next((each for each in definition.every_item() if each.id == condition.item), None)
    wanted = condition.value
    if item is not None and item.answer is Answer.YES_NO:
        wanted = _SAID_AS.get(wanted.lower(), wanted.lower())
    match condition.comparison:
        case Comparison.ANSWERED:
            return bool(given)
        case Comparison.UNANSWERED:
            return not given
        case Comparison.IS | Comparison.HAS:
            return any(_order(item, value) == _order(item, wanted) for value in given)
        case Comparison.IS_NOT:
            return all(_order(item, value) != _order(item, wanted) for value in given)
    return any(_stands(condition.comparison, item, value, wanted) for value in given)


def _stands(comparison: Comparison, item: Item | None, value: str, wanted: str) -> bool:
    here, there = _order(item, value), _order(item, wanted)
    if type(here) is not type(there):
        return False
    return {
        Comparison.MORE: here > there,  # type: ignore[operator]
        Comparison.LESS: here < there,  # type: ignore[operator]
        Comparison.AT_LEAST: here >= there,  # type: ignore[operator]
        Comparison.AT_MOST: here <= there,  # type: ignore[operator]
    }[comparison]


def _order(item: Item | None, value: str) -> int | Decimal | str:
    """Where a value stands: among the declared levels, among numbers, or as text (days and hours sort so)."""
    levels = [level.value for side in item.sides for level in side.levels] if item else []
    if value in levels:
        return levels.index(value)
    if item is not None and item.answer in {Answer.NUMBER, Answer.WHOLE}:
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value


def _around(definition: Definition, section: str) -> Iterator[Section]:
    """Yields a section and those it lies in, from the inside out."""
    sections = {each.id: each for each in definition.sections}
    seen: set[str] = set()
    while section in sections and section not in seen:
        seen.add(section)
        yield sections[section]
        section = sections[section].parent
