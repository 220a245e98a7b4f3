"""The words of an overview: one voice for a young person (je, tu), a grown-up and a parent (u, vous).

English knows one "you"; each sentence stands once a voice, so that Dutch and French can say it both ways.
What stands around the entries is the same in every overview, whatever is missing from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise

from houvast.cell.values.cases import Provenance
from houvast.cell.values.overviews import Asker, EntryKind
from houvast.web.cell import overview_voices as voices


class Part(StrEnum):
    """The parts of the paper, in its order."""

    LIST = "list"
    SERVICES = "services"
    HELP = "help"
    SAID = "said"
    TOLD = "told"


PART_OF: Final[Mapping[EntryKind, Part]] = {
    EntryKind.LISTED: Part.LIST,
    EntryKind.STAYED: Part.LIST,
    EntryKind.TAKEN_OFF: Part.LIST,
    EntryKind.WENT_WELL: Part.LIST,
    EntryKind.KEPT_LONGER: Part.LIST,
    EntryKind.TOOK_PART: Part.SERVICES,
    EntryKind.OWN_WORDS: Part.HELP,
    EntryKind.AGREED: Part.HELP,
    EntryKind.AGREED_WITHOUT: Part.HELP,
    EntryKind.CONTACT: Part.HELP,
    EntryKind.ACTION: Part.HELP,
    EntryKind.POSITIVE: Part.HELP,
    EntryKind.SAID_WELL: Part.SAID,
    EntryKind.SAID_WORRY: Part.SAID,
    EntryKind.SAID_ASKED: Part.SAID,
    EntryKind.TOLD: Part.TOLD,
    EntryKind.TOLD_LATER: Part.TOLD,
    EntryKind.OVERVIEW: Part.TOLD,
}
QUOTED: Final = frozenset({EntryKind.OWN_WORDS})


@dataclass(frozen=True)
class Voice:
    """Everything an overview says of itself, in one form of address."""

    title: Promise
    intro: tuple[Promise, ...]
    close: tuple[Promise, ...]
    parts: Mapping[str, Promise]
    leads: Mapping[str, Promise]
    yourself: Promise


VOICES: Final[Mapping[Asker, Voice]] = {
    Asker.YOUNG: Voice(
        voices.YOUNG_TITLE,
        voices.YOUNG_INTRO,
        voices.YOUNG_CLOSE,
        voices.YOUNG_PARTS,
        voices.YOUNG_LEADS,
        voices.YOUNG_YOURSELF,
    ),
    Asker.ADULT: Voice(
        voices.ADULT_TITLE,
        voices.ADULT_INTRO,
        voices.ADULT_CLOSE,
        voices.ADULT_PARTS,
        voices.ADULT_LEADS,
        voices.ADULT_YOURSELF,
    ),
    Asker.PARENT: Voice(
        voices.PARENT_TITLE,
        voices.PARENT_INTRO,
        voices.PARENT_CLOSE,
        voices.PARENT_PARTS,
        voices.PARENT_LEADS,
        voices.PARENT_YOURSELF,
    ),
}
BY_OTHERS: Final = {Provenance.MUNICIPALITY: voices.MUNICIPALITY, Provenance.PARTNER: voices.PARTNER}
