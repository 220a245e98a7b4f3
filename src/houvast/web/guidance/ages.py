"""What the law says about age, as far as it was read: dated data, never a reason to refuse a talk (F14)."""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import get_language

from houvast.kernel import clock
from houvast.legal.selectors.citation import citation
from houvast.legal.selectors.regime import regime
from houvast.legal.values import AgeKind

SECTOR: Final = "social_work"
ONLINE: Final = "dp_law.7"


@dataclass(frozen=True)
class KnownAge:
    """Under which age something is asked; None with the sentence that says whom to ask."""

    kind: AgeKind
    under: int | None
    unknown: str


@dataclass(frozen=True)
class Ages:
    """The ages of the sector of guidance files, and the one article on age that was read, with its words."""

    known: tuple[KnownAge, ...]
    article: str
    note: str


def ages() -> Ages:
    """Returns what is held about age today, in the reader's language."""
    language = get_language() or "en"
    read = citation(ONLINE, clock.today())
    known = tuple(
        KnownAge(age.kind, age.under, age.unknown.in_language(language) if age.unknown else "")
        for age in regime(SECTOR).ages
    )
    return Ages(known, read.label(language), read.note.in_language(language))
