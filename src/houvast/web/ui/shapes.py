"""The small typed values that pages hand to the frame and its components.

Faces build these from what selectors return; components show them and nothing else. All text is already
in the reader's language, except lazy translations, which resolve when shown.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from houvast.access.actor import Closed


class Tone(StrEnum):
    """How loud something is; colour is never the only carrier, the words say it too."""

    NEUTRAL = "neutral"
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"


@dataclass(frozen=True)
class Link:
    """A label and where it leads."""

    label: str
    url: str


@dataclass(frozen=True)
class NavItem:
    """One entry of the navigation; ``current`` is the entry of the page that is open."""

    label: str
    url: str
    current: bool


@dataclass(frozen=True)
class Language:
    """A language of the interface, named in itself."""

    code: str
    name: str
    current: bool


@dataclass(frozen=True)
class Frame:
    """Everything around a page: navigation, aids, languages, the way out.

    ``danger_url`` leads to the danger line from the pages of the desk, into a tab apart where somebody types.
    After ``idle_minutes`` without a request one is signed out; a request to ``stay_url`` counts as one.
    ``damaged`` and ``keyless`` are what the page could not open. ``hat`` is the sentence of whoever has two.
    """

    signed_in: bool
    home_url: str
    navigation: tuple[NavItem, ...]
    aids: tuple[Link, ...]
    account: tuple[Link, ...]
    languages: tuple[Language, ...]
    language_url: str
    here: str
    sign_out_url: str
    exit_url: str
    stay_url: str = ""
    idle_minutes: int = 0
    danger_url: str = ""
    danger_apart: bool = False
    damaged: tuple[Closed, ...] = ()
    keyless: tuple[Closed, ...] = ()
    hat: str = ""
    change_hat_url: str = ""


@dataclass(frozen=True)
class Identity:
    """The open dossier: who it is about, its track, whose it is, and why the reader may see it.

    ``reference`` is all that is printed; ``why`` is a whole sentence.
    """

    who: str
    reference: str
    track: str
    controller: str
    why: str
    url: str = ""


@dataclass(frozen=True)
class Step:
    """One step of a task; ``state`` is "done", "current" or "later"."""

    label: str
    state: str
    url: str = ""


@dataclass(frozen=True)
class AgendaItem:
    """Something at a moment: ``when`` is aware, ``title`` short, ``tag`` a word such as "kept" or empty."""

    when: datetime
    title: str
    place: str = ""
    url: str = ""
    tag: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True)
class Pages:
    """Where a list stands: page ``number`` of ``total``, with the addresses before and after (or empty)."""

    number: int
    total: int
    previous_url: str = ""
    next_url: str = ""


@dataclass(frozen=True)
class WordingHint:
    """A thought about a word in somebody's text: why, what to write instead, and when it is fine."""

    word: str
    why: str
    instead: str
    fine: str


@dataclass(frozen=True)
class WordingHelp:
    """The hints under one field: where its text is asked about, in which language, what is known now."""

    url: str
    language: str
    hints: tuple[WordingHint, ...] = ()
