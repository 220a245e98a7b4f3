"""What a form lacks before it is finished, and where its columns or two of its fillings differ: in names.

Differences are named, never measured: there is no distance between a person's answer and a worker's.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from houvast.assessment.values.asking import asked_parts, columns_of
from houvast.assessment.values.filled import MAIN, FormAnswer, FormPart
from houvast.assessment.values.fitting import sides_of
from houvast.assessment.values.ratings import Lack, is_above_lowest
from houvast.instruments.definition import Answer, Definition, Item, Kind, Polarity, Side
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Difference:
    """A question on which columns do not say the same: who says what."""

    item: Item
    side: Side
    answers: tuple[FormAnswer, ...]


@dataclass(frozen=True)
class Beside:
    """One question in one column at two fillings: what stood there then and what stands there now."""

    item: Item
    then: FormAnswer | None
    now: FormAnswer | None

    @property
    def is_same(self) -> bool:
        """Whether the same was chosen; the words beside it may differ."""
        return (
            self.then is not None
            and self.now is not None
            and (self.then.chosen, self.then.missing) == (self.now.chosen, self.now.missing)
            and (bool(self.now.chosen or self.now.missing) or self.then.words == self.now.words)
        )


def form_lacks(definition: Definition, parts: Sequence[FormPart]) -> tuple[Lack, ...]:
    """Returns what is missing before a form may be finished; none when it may (instruments.md 1).

    Where nobody else looks along, what supports a level above the lowest is said in words.
    """
    found = []
    for part, asked in zip(parts, asked_parts(definition, parts), strict=True):
        found += [lack for item in asked.items for lack in _lacks(definition, item, part)]
    if not any(answer.is_said for part in parts for answer in part.answers):
        found.append(
            Lack("", message("Nothing was answered yet. Answer one question, or throw the draft away."))
        )
    if definition.kind is Kind.SPJ and _lacks_strength(definition, parts):
        found.append(Lack("", message("Find at least one strength before you finish.")))
    return tuple(found)


def differences_of(definition: Definition, parts: Sequence[FormPart]) -> tuple[Difference, ...]:
    """Returns the questions on which the columns differ, in the order of the instrument."""
    return tuple(
        Difference(item, side, answers)
        for part, asked in zip(parts, asked_parts(definition, parts), strict=True)
        for item in asked.items
        for side in item.sides
        if item.answer is Answer.LEVEL
        if (answers := _answered(definition, item, side, part))
        if len({(answer.chosen, answer.missing) for answer in answers}) > 1
    )


def beside(definition: Definition, then: Sequence[FormPart], now: Sequence[FormPart]) -> tuple[Beside, ...]:
    """Returns two fillings question by question and column by column, the first of each section first."""
    found = []
    for section in dict.fromkeys(part.section for part in (*now, *then)):
        before = [part for part in then if part.section == section]
        after = [part for part in now if part.section == section]
        for place in range(max(len(before), len(after))):
            one = before[place] if place < len(before) else FormPart(section)
            other = after[place] if place < len(after) else FormPart(section)
            found += list(_pairs(definition, one, other))
    return tuple(found)


def _pairs(definition: Definition, then: FormPart, now: FormPart) -> Iterator[Beside]:
    for item in definition.every_item():
        for polarity in sides_of(item):
            for voice in columns_of(definition):
                pair = then.answer(item.id, voice, polarity), now.answer(item.id, voice, polarity)
                if any(pair):
                    yield Beside(item, *pair)


def _answered(definition: Definition, item: Item, side: Side, part: FormPart) -> tuple[FormAnswer, ...]:
    found = (part.answer(item.id, voice, side.polarity) for voice in columns_of(definition))
    return tuple(answer for answer in found if answer is not None and (answer.chosen or answer.missing))


def _lacks(definition: Definition, item: Item, part: FormPart) -> Iterator[Lack]:
    if item.answer is Answer.NOTHING:
        return
    if item.answer is Answer.LEVEL and definition.kind is Kind.SPJ:
        for side in item.sides:
            yield from _side_lacks(definition, item, side, part)
    elif item.is_required and not any(answer.is_said for answer in part.of(item.id)):
        if item.answer is Answer.WORDS:
            yield Lack(item.id, message("This belongs to every judgement: write a sentence."))
        else:
            yield Lack(
                item.id, message("This is asked of everybody: answer it, or say why there is no answer.")
            )


def _side_lacks(definition: Definition, item: Item, side: Side, part: FormPart) -> Iterator[Lack]:
    answers = _answered(definition, item, side, part)
    if not answers:
        yield Lack(item.id, message("Choose a level, or say why there is none."))
    for answer in answers:
        level = answer.chosen[0] if answer.chosen else ""
        if side.evidence_min and is_above_lowest(side, level) and not answer.words:
            yield Lack(
                item.id, message("Above the lowest level, say what supports it: what, when, from whom.")
            )


def _lacks_strength(definition: Definition, parts: Sequence[FormPart]) -> bool:
    """Whether there are strengths to find and none was found."""
    strengths = [
        (item, side)
        for item in definition.every_item()
        for side in item.sides
        if side.polarity is Polarity.STRENGTH
    ]
    main = next((part for part in parts if not part.section), MAIN)
    return bool(strengths) and not any(
        is_above_lowest(side, value)
        for item, side in strengths
        for answer in main.of(item.id)
        if answer.polarity is Polarity.STRENGTH
        for value in answer.chosen
    )
