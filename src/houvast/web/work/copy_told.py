"""Puts judgements and forms into words for the person's copy, on its page and on paper alike."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.assessment.values.persons_copies import LEFT_OUT
from houvast.assessment.values.told import (
    SAID_BY_PERSON,
    Told,
    ToldAbout,
    ToldAnswer,
    ToldItem,
    ToldLine,
    ToldSide,
    ToldText,
)
from houvast.instruments.definition import Answer, Voice
from houvast.web.assessment.labels_forms import SIDES, answer_words, quote_of
from houvast.web.assessment.labels_rounds import POLARITIES, domain_words, said
from houvast.web.work.copy_words_told import ToldVoice

OTHER: Final = "other"


@dataclass(frozen=True)
class WordedLine:
    """A line of the copy: what it is, its text, whether it is the person's own words."""

    label: str
    text: str
    quote: bool = False


def title_of(told: Told, voice: ToldVoice) -> str:
    """Returns what stands above a judgement or a form: what it is, and its day."""
    title = voice.judgement if told.is_judgement else voice.form
    return str(title) % {"day": date_format(told.on, "j F Y")}


def told_note(told: Told, voice: ToldVoice) -> str:
    """Returns the instrument's name, until when it holds, and whether a later form puts it right."""
    again = str(voice.again) % {"day": date_format(told.due_on, "j F Y")} if told.due_on else ""
    replaced = str(voice.replaced) if told.is_replaced else ""
    return " ".join(part for part in (f"{said(told.title)}.", again, replaced) if part)


def item_heading(item: ToldItem) -> str:
    """Returns the life domain or the title of the section, or nothing."""
    if item.title is not None:
        return said(item.title)
    return _("Other questions") if item.domain == OTHER else domain_words(item.domain) if item.domain else ""


def item_lines(item: ToldItem, voice: ToldVoice) -> tuple[WordedLine, ...]:
    """Returns an item's lines in words."""
    return tuple(_line(line, voice) for line in item.lines)


def names_hidden(told: Iterable[Told]) -> bool:
    """Whether three points stand for a colleague anywhere in it."""
    return any(LEFT_OUT in item.words for each in told for item in each.items)


def _line(line: ToldLine, voice: ToldVoice) -> WordedLine:
    match line:
        case ToldText():
            return _text(line, voice)
        case ToldSide():
            label = f"{said(line.item.label)} ({POLARITIES[line.side.polarity]})"
            level = said(line.level.label) if line.level else _("Left open")
            return WordedLine(label, f"{level}. {line.because}" if line.because.strip() else level)
        case ToldAnswer():
            return _answer(line, voice)


def _text(line: ToldText, voice: ToldVoice) -> WordedLine:
    if line.about is ToldAbout.CRITICAL:
        return WordedLine(said(line.item.label) if line.item else "", line.words)
    label = str(voice.labels[line.about])
    if line.day is not None:
        label = f"{label}, {date_format(line.day, 'j F Y')}"
    return WordedLine(label, line.words, quote=line.about in SAID_BY_PERSON)


def _answer(line: ToldAnswer, voice: ToldVoice) -> WordedLine:
    """What was chosen, and the words beside it; a level stands alone under its name."""
    item, answer = line.item, line.answer
    who = str(voice.voices.get(answer.voice, "")) if answer.voice else ""
    several = len(item.sides) > 1 and item.answer is Answer.LEVEL
    side = str(SIDES[answer.polarity]) if several and answer.polarity in SIDES else ""
    aside = ", ".join(part for part in (side, who) if part)
    label = f"{said(item.label)} ({aside})" if aside else said(item.label)
    told = (answer_words(item, answer), quote_of(item, answer))
    return WordedLine(label, ". ".join(part for part in told if part), quote=answer.voice is Voice.PERSON)
