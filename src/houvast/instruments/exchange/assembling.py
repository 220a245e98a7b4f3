"""Makes a draft of what was read from another format, and looks at it like at any definition."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from houvast.instruments.definition import (
    NOTHING_SAID,
    Definition,
    Item,
    Kind,
    Licence,
    Section,
    Status,
    Voice,
    Words,
)
from houvast.instruments.exchange.outcome import UNKNOWN, Given, Losses, Read, Refused
from houvast.instruments.faults import faults_of
from houvast.instruments.plain import as_plain, from_plain
from houvast.instruments.reading import MOST, read_definition
from houvast.kernel.messages import message

NO_SIGNS: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
MOST_ITEMS: Final = 400
LONGEST_TEXT: Final = 6_000

ALL_WORKED_OUT: Final = message("Everything in this form is worked out; nothing is asked.")
NOTHING_ASKED: Final = message("Nothing is asked in this form.")
TOO_MANY: Final = message("This form asks more than %(most)s questions; an instrument here has fewer.")
TOO_LONG: Final = message("A text of this form is longer than %(most)s signs.")
SCORED: Final = message(
    "This form works something out of the answers (“%(name)s”); a structured judgement adds nothing up."
)
NOT_ADDED_UP: Final = message("Here nothing is worked out of answers; left out: %(names)s.")
WEIGHED: Final = message(
    "“%(name)s” puts numbers behind its answers; a structured judgement adds nothing up."
)
WEIGHTS: Final = message("The numbers behind the answers are left out, here nothing is added up: %(names)s.")
SORT_UNKNOWN: Final = message(
    "The file does not say what sort of instrument it is; it is read as what you said it is."
)
NO_TITLE: Final = message("The file has no title; its name stands there until you give it one.")
LANGUAGE_UNKNOWN: Final = message("The file does not say in which language it is written.")
IDS_CHANGED: Final = message("These names were written as names are written here: %(names)s.")

UNKNOWN_LICENCE: Final = Licence("", "", "", "", is_altered=False, verified_on=None)


@dataclass
class Parts:
    """What was read so far."""

    sections: list[Section] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    closing: list[Item] = field(default_factory=list)


@dataclass(frozen=True)
class About:
    """What a file says of the instrument as a whole."""

    id: str
    version: str
    kind: Kind
    languages: tuple[str, ...]
    title: Words
    purpose: Words = NOTHING_SAID
    licence: Licence = UNKNOWN_LICENCE
    not_for: Words = NOTHING_SAID
    population: Words = NOTHING_SAID
    who_may_rate: Words = NOTHING_SAID
    warning: Words = NOTHING_SAID
    voices: tuple[Voice, ...] = ()
    min_raters: int = 1
    reassess_days: int | None = None


def assembled(about: About, parts: Parts, losses: Losses) -> Read:
    """Returns the draft with its faults; raises Refused for what no definition can be."""
    if not parts.items:
        raise Refused(ALL_WORKED_OUT if losses.holds(NOT_ADDED_UP) else NOTHING_ASKED)
    if len(parts.items) + len(parts.closing) > MOST_ITEMS:
        raise Refused(TOO_MANY, most=MOST_ITEMS)
    whole = Definition(
        **{name: getattr(about, name) for name in About.__dataclass_fields__},
        status=Status.DRAFT,
        items=tuple(parts.items),
        sections=tuple(parts.sections),
        closing=tuple(parts.closing),
    )
    if not any(NO_SIGNS.sub("", text).strip() for text in whole.title.by_language.values()):
        whole = replace(whole, title=Words({whole.languages[0]: whole.id}))
        losses.add(NO_TITLE)
    if UNKNOWN in whole.languages:
        losses.add(LANGUAGE_UNKNOWN)
    return as_draft(whole, losses)


def as_draft(whole: Definition, losses: Losses) -> Read:
    """Returns a definition as a draft, once more read from its own text; raises Refused."""
    draft = replace(whole, status=Status.DRAFT)
    reading = read_definition(json.dumps(_tidied(as_plain(draft)), ensure_ascii=False).encode())
    if reading.definition is None:
        long = any(len(text) > LONGEST_TEXT for words in _all_words(draft) for text in words.values())
        if long:
            raise Refused(TOO_LONG, most=LONGEST_TEXT)
        first = reading.faults[0]
        raise Refused(first.text, **first.facts)
    draft = from_plain(as_plain(reading.definition))  # a text of which nothing was left is no text
    return Read(draft, tuple(faults_of(draft)[:MOST]), losses.told())


def refuse_scoring(given: Given, kind: Kind, name: str, losses: Losses, told: str = NOT_ADDED_UP) -> None:
    """Leaves out something that is worked out of answers; raises Refused on a structured judgement."""
    if Kind.SPJ in {given.kind, kind}:
        raise Refused(WEIGHED if told == WEIGHTS else SCORED, name=name)
    losses.add(told, name)


def read_with(read: Callable[[], Read]) -> Read:
    """Returns what reading gives, or its refusal."""
    try:
        return read()
    except Refused as refusal:
        return refusal.as_read()


def _tidied(plain: object) -> object:
    """Returns plain data with one kind of line end and without signs that no text has, as forms do."""
    if isinstance(plain, str):
        return NO_SIGNS.sub("", plain.replace("\r\n", "\n").replace("\r", "\n"))
    if isinstance(plain, dict):
        return {name: _tidied(value) for name, value in plain.items()}
    return [_tidied(each) for each in plain] if isinstance(plain, list) else plain


def _all_words(whole: Definition) -> list[dict[str, str]]:
    texts = [whole.title, whole.purpose, whole.not_for, whole.population, whole.who_may_rate, whole.warning]
    texts += [section.title for section in whole.sections]
    for item in whole.every_item():
        texts += [item.label, item.definition, item.hint]
        for side in item.sides:
            texts += [side.counts_as, side.does_not_count_as]
            texts += [words for level in side.levels for words in (level.label, level.anchor)]
    return [dict(words.by_language) for words in texts]
