"""The words around a form: columns, sides, reasons why there is no answer, how it ended."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from django.utils.formats import date_format, time_format
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy, pgettext_lazy
from django.utils.translation import gettext as _

from houvast.assessment.values.asking import NO, YES
from houvast.assessment.values.filled import FormAnswer, Outcome
from houvast.instruments.definition import Answer, Item, Level, Missing, Polarity, Voice, Words

VOICES: Final[Mapping[Voice | None, Promise]] = {
    Voice.PERSON: gettext_lazy("The person"),
    Voice.WORKER: gettext_lazy("The worker"),
    Voice.RELATIVE: gettext_lazy("A relative"),
}
OWN_WORDS: Final[Mapping[Voice | None, Promise]] = {
    None: gettext_lazy("What supports this?"),
    Voice.PERSON: gettext_lazy("In their own words"),
    Voice.WORKER: gettext_lazy("What we see, and what from"),
    Voice.RELATIVE: gettext_lazy("In their own words"),
}
SIDES: Final[Mapping[Polarity | None, Promise]] = {
    Polarity.STRENGTH: gettext_lazy("Strength"),
    Polarity.BARRIER: gettext_lazy("Barrier"),
    Polarity.NEED: gettext_lazy("Need"),
}
MISSING: Final[Mapping[Missing, Promise]] = {
    Missing.NO_INFO: gettext_lazy("No information"),
    Missing.NOT_ASKED: gettext_lazy("Not asked"),
    Missing.DECLINED: gettext_lazy("Would rather not say"),
    Missing.NOT_APPLICABLE: gettext_lazy("Does not apply"),
}
OUTCOMES: Final[Mapping[Outcome, Promise]] = {
    Outcome.FILLED: gettext_lazy("We filled it in, as far as it went"),
    Outcome.NOT_NOW: pgettext_lazy(
        "the person's answer", "“No, not now”: the person does not want to, and that is an answer"
    ),
}


def said(words: Words) -> str:
    """Returns a text of an instrument in the reader's language, or in one that it has."""
    return words.said((get_language() or "nl")[:2])


def level_of(item: Item, polarity: Polarity | None, value: str) -> Level | None:
    """Returns the declared level that a value names."""
    sides = [side for side in item.sides if polarity in {None, side.polarity}]
    return next((level for side in sides for level in side.levels if level.value == value), None)


def hint_of(item: Item) -> str:
    """Returns what an instrument adds to a question, and whether finishing waits for it."""
    needed = _("Needed before you finish.") if item.is_required else ""
    return " ".join(filter(None, (said(item.hint), needed)))


def value_words(item: Item, polarity: Polarity | None, value: str) -> str:
    """Returns what was chosen, by its name."""
    if item.answer is Answer.YES_NO:
        return {YES: _("Yes"), NO: _("No")}.get(value, value)
    level = level_of(item, polarity, value)
    return said(level.label) if level else value


def answer_words(item: Item, answer: FormAnswer | None) -> str:
    """Returns what was chosen or why nothing was, by name; a number or a day as one reads it."""
    if answer is None:
        return ""
    if answer.missing:
        return str(MISSING[answer.missing])
    if answer.chosen:
        return ", ".join(value_words(item, answer.polarity, value) for value in answer.chosen)
    return (
        ""
        if item.answer in {Answer.WORDS, Answer.LEVEL, Answer.CHOICE, Answer.CHOICES}
        else _typed(item.answer, answer.words)
    )


def quote_of(item: Item, answer: FormAnswer | None) -> str:
    """Returns the words of an answer: the answer itself, or what was said beside it."""
    if answer is None or item.answer in {Answer.NUMBER, Answer.WHOLE, Answer.DAY, Answer.MOMENT, Answer.TIME}:
        return ""
    return answer.words


def _typed(answer: Answer, text: str) -> str:
    try:
        match answer:
            case Answer.DAY:
                return date_format(date.fromisoformat(text), "j F Y")
            case Answer.MOMENT:
                return date_format(datetime.fromisoformat(text), "j F Y, H:i")
            case Answer.TIME:
                return time_format(time.fromisoformat(text), "H:i")
    except ValueError:
        return text
    return text
