"""What a form gives to the drawings: for questions with the same levels, who names which."""

from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.filled import FormAnswer
from houvast.instruments.definition import Answer, Item, Voice
from houvast.web.assessment.labels_forms import VOICES, said
from houvast.web.drawings.dumbbell import Dumbbell, Rowed

FEWEST = 3
"""Fewer rows than this are read faster than they are drawn."""


def dumbbells_of(page: FormPage) -> tuple[Dumbbell, ...]:
    """Returns a drawing for each family of levels in a form with columns; none where one voice speaks."""
    voices = [voice for voice in columns_of(page.definition) if voice is not None]
    if len(voices) < 2 or not page.content.parts:  # noqa: PLR2004 - one column stands beside nothing
        return ()
    main, asked = page.content.parts[0], page.asked[0]
    families: dict[tuple[str, ...], list[Item]] = {}
    for item in asked.items:
        if item.answer is Answer.LEVEL and len(item.sides) == 1:
            families.setdefault(_levels(item), []).append(item)
    heard = [voice for voice in voices if any(each.voice is voice and each.chosen for each in main.answers)]
    if len(heard) < 2:  # noqa: PLR2004 - likewise
        return ()
    return tuple(
        Dumbbell(
            levels,
            tuple(str(VOICES[voice]) for voice in heard),
            tuple(Rowed(said(item.label), _places(page, item, heard)) for item in items),
        )
        for levels, items in families.items()
        if len(items) >= FEWEST
    )


def _levels(item: Item) -> tuple[str, ...]:
    return tuple(said(level.label) for level in item.sides[0].levels)


def _places(page: FormPage, item: Item, heard: list[Voice]) -> tuple[int | None, ...]:
    side = item.sides[0]
    order = {level.value: place for place, level in enumerate(side.levels)}
    answers = (page.content.parts[0].answer(item.id, voice, side.polarity) for voice in heard)
    return tuple(_place(order, answer) for answer in answers)


def _place(order: dict[str, int], answer: FormAnswer | None) -> int | None:
    return order.get(answer.chosen[0]) if answer is not None and answer.chosen else None
