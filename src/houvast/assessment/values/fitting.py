"""What of a posted form is kept: only what the instrument declares, in one tidy shape.

Whatever somebody sends, a level that is not declared, a column that is not there or a number that is none
never enters a form. What is under way may hold answers to questions that are not asked just now, so that
nothing is lost while somebody changes their mind; a finished form holds what was asked.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final

from houvast.assessment.values.asking import (
    NO,
    YES,
    asked_parts,
    columns_of,
    repeated_in,
    repeated_sections,
)
from houvast.assessment.values.filled import MAIN, FormAnswer, FormPart
from houvast.instruments.definition import Answer, Definition, Item, Polarity, Status

MOST_DIGITS: Final = 30
MOST_BOXES: Final = 460
"""Boxes on one page; a post of more than 500 fields is refused unread."""
MOST_TIMES: Final = 60
"""How often a section can be asked again; a file with more belongs somewhere else."""


def boxes_of(definition: Definition, section: str | None = None) -> int:
    """Returns how many boxes a page has when everything is asked, of a repeated section or of all."""
    asked = [
        item
        for item in definition.every_item()
        if item.answer is not Answer.NOTHING and section in {None, repeated_in(definition, item.section)}
    ]
    each = len(columns_of(definition)) * 2
    return sum(each * len(sides_of(item)) for item in asked)


def is_fillable(definition: Definition) -> bool:
    """Whether a form can be filled in with it: published, and at least one question has an answer."""
    return definition.status is Status.PUBLISHED and any(
        item.answer is not Answer.NOTHING for item in definition.every_item()
    )


def sides_of(item: Item) -> tuple[Polarity | None, ...]:
    """Returns the sides of a question that are answered each on their own."""
    return tuple(side.polarity for side in item.sides) if item.answer is Answer.LEVEL else (None,)


def choices_of(item: Item, polarity: Polarity | None) -> tuple[str, ...]:
    """Returns what may be chosen on a side of a question, in the order it was declared."""
    if item.answer is Answer.YES_NO:
        return (YES, NO)
    sides = [side for side in item.sides if polarity in {None, side.polarity}]
    return tuple(dict.fromkeys(level.value for side in sides for level in side.levels))


def fitted(definition: Definition, parts: Iterable[FormPart]) -> tuple[FormPart, ...]:
    """Returns the parts with what the instrument declares and nothing else, in its own order."""
    given = list(parts)
    main = [answer for part in given if not part.section for answer in part.answers]
    found = [_part(definition, FormPart("", tuple(main)))]
    for section in repeated_sections(definition):
        times = [part for part in given if part.section == section.id][:MOST_TIMES]
        found += [part for part in (_part(definition, each) for each in times) if part.answers]
    return tuple(found)


def merged(
    definition: Definition, kept: Sequence[FormPart], posted: Sequence[FormPart]
) -> tuple[FormPart, ...]:
    """Returns what was posted, and beside it what had been answered to questions that were not asked."""
    asked = asked_parts(definition, kept or (MAIN,))
    hidden: list[FormPart] = []
    for part, shown in zip(kept, asked, strict=False):
        names = {item.id for item in shown.items}
        hidden.append(replace(part, answers=tuple(each for each in part.answers if each.item not in names)))
    result = []
    for part in posted:
        same = next((each for each in hidden if each.section == part.section), FormPart(part.section))
        if same in hidden:
            hidden.remove(same)
        result.append(replace(part, answers=(*part.answers, *same.answers)))
    return fitted(definition, result)


def finished(definition: Definition, parts: Sequence[FormPart]) -> tuple[FormPart, ...]:
    """Returns what stays: answers to what is asked, without sections that stayed empty."""
    kept = fitted(definition, parts)
    asked = asked_parts(definition, kept)
    held = []
    for part, shown in zip(kept, asked, strict=True):
        names = {item.id for item in shown.items}
        held.append(replace(part, answers=tuple(each for each in part.answers if each.item in names)))
    return tuple(part for part in held if part.answers or not part.section)


def written(answer: Answer, text: str) -> str:
    """Returns a number, a day or an hour in its one spelling, empty when it is none; words are tidied."""
    text = text.strip()
    if answer in {Answer.NUMBER, Answer.WHOLE}:
        return _number(text, whole=answer is Answer.WHOLE)
    try:
        match answer:
            case Answer.DAY:
                return date.fromisoformat(text).isoformat()
            case Answer.MOMENT:
                return datetime.fromisoformat(text).replace(tzinfo=None).isoformat(timespec="minutes")
            case Answer.TIME:
                return time.fromisoformat(text).replace(tzinfo=None).isoformat(timespec="minutes")
    except ValueError:
        return ""
    return text


def _part(definition: Definition, part: FormPart) -> FormPart:
    found = [
        answer
        for item in definition.every_item()
        if repeated_in(definition, item.section) == part.section
        for answer in _answers(definition, item, part)
    ]
    return FormPart(part.section, tuple(found))


def _answers(definition: Definition, item: Item, part: FormPart) -> Iterator[FormAnswer]:
    if item.answer is Answer.NOTHING:
        return
    for polarity in sides_of(item):
        for voice in columns_of(definition):
            given = part.answer(item.id, voice, polarity)
            fit = _fit(item, given) if given else None
            if fit is not None and fit.is_said:
                yield fit


def _fit(item: Item, given: FormAnswer) -> FormAnswer:
    declared = choices_of(item, given.polarity)
    chosen = tuple(value for value in declared if value in given.chosen)
    if item.answer is not Answer.CHOICES:
        chosen = chosen[:1] if len(set(given.chosen)) == 1 else ()
    words = given.words.strip() if declared else written(item.answer, given.words)
    is_answered = bool(chosen) or bool(words and not declared)
    missing = given.missing if given.missing in item.missing and not is_answered else None
    return replace(given, chosen=chosen, missing=missing, words=words)


def _number(text: str, *, whole: bool) -> str:
    if len(text) > MOST_DIGITS:
        return ""
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return ""
    if not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS or (whole and number % 1):
        return ""
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
