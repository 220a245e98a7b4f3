"""A case: whom it is about, what was proposed to the mayor, and where it stands.

Only indications in the legal sense carry a proposal (law of 30 November 1998, art. 3, 15°); each statement
names its source, its provenance and its category (F9, F11), and what goes well stands beside it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.vault.content import content


class CaseState(StrEnum):
    """Where a case stands; it lies in the clear.

    ``FROZEN``: nobody said by the day why it is still on the list. ``TO_CLOSE``: the mayor decides next.
    """

    PROPOSED = "proposed"
    REFUSED = "refused"
    LISTED = "listed"
    FROZEN = "frozen"
    TO_CLOSE = "to_close"
    CLOSED = "closed"


class SourceKind(StrEnum):
    """How the teller knows: seen or heard oneself, told by somebody, read, or concluded."""

    SEEN = "seen"
    HEARD = "heard"
    TOLD = "told"
    READ = "read"
    CONCLUDED = "concluded"


class Provenance(StrEnum):
    """Whose knowledge a statement was first: it decides what an answer to the person may mention (F9)."""

    PERSON = "person"
    MUNICIPALITY = "municipality"
    PARTNER = "partner"
    POLICE_OR_JUSTICE = "police_or_justice"
    INTELLIGENCE = "intelligence"


WITHHELD = frozenset({Provenance.POLICE_OR_JUSTICE, Provenance.INTELLIGENCE})
"""What is neither disclosed nor mentioned to the person (art. 11 and 14 of the law of 30 July 2018)."""


@content("cell.statement", version=1)
@dataclass(frozen=True)
class Statement:
    """One thing that was said: its words, who says so, how they know, and which kind of data it is.

    ``category`` is one of the regime's closed list, empty where the regime holds none; ``special`` one of its
    special categories, with the compelling reason in ``special_why``.
    """

    words: str
    source: str
    source_kind: SourceKind
    provenance: Provenance
    category: str = ""
    special: str = ""
    special_why: str = ""


@content("cell.person", version=1)
@dataclass(frozen=True)
class PersonDiscussed:
    """The person concerned: what is needed to know whom one speaks of, and no more."""

    name: str
    municipality: str
    born_on: date | None = None
    contact: str = ""


@content("cell.proposal", version=1)
@dataclass(frozen=True)
class Proposal:
    """A proposal to the mayor: by whom, the indications, what goes well, what was done, why not less."""

    by: str
    on: date
    indications: tuple[Statement, ...]
    positive: tuple[Statement, ...]
    done: str
    why_not_less: str


@content("cell.minor", version=1)
@dataclass(frozen=True)
class MinorCheck:
    """What is weighed for a child: its best interests, under the regime's lower age the special reasons."""

    best_interests: str
    special_reasons: str = ""
    consent: str = ""


@content("cell.case", version=1)
@dataclass(frozen=True)
class CaseContent:
    """The mayor's entry about one person. No level, no card, no flag of any database has a place here."""

    person: PersonDiscussed
    proposal: Proposal
    minor: MinorCheck | None = None
