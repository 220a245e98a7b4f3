"""A case: whom it is about, what was proposed to the mayor, and where it stands.

Only indications in the legal sense carry a proposal (law of 30 November 1998, art. 3, 15°); each statement
names its source, its provenance and its category (F9, F11), and what goes well stands beside it.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

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


class About(StrEnum):
    """What an indication is about, as the one who proposes says themselves.

    The first two alone are the legal definition (law of 30 November 1998, art. 3, 15°). The others may stand
    beside them, never instead of them.
    """

    WILLING = "willing"
    SHAPED = "shaped"
    IDEAS = "ideas"
    BELIEF = "belief"
    LOOKS = "looks"
    PROTEST = "protest"
    OTHER = "other"


LEGAL_SENSE = frozenset({About.WILLING, About.SHAPED})
"""Readiness for terrorist acts, or being shaped towards them: without one of these nobody is proposed."""
CONVICTIONS = frozenset({About.IDEAS, About.BELIEF, About.PROTEST})
"""What somebody thinks or believes: a special kind of data, which needs a compelling reason (F11)."""


@content("cell.statement", version=1)
@dataclass(frozen=True)
class Statement:
    """One thing that was said: its words, who says so, how they know, and which kind of data it is.

    ``category`` is one of the regime's closed list, empty where the regime holds none; ``special`` one of its
    special categories, with the compelling reason in ``special_why``. ``about`` is said of indications only.
    """

    words: str
    source: str
    source_kind: SourceKind
    provenance: Provenance
    category: str = ""
    special: str = ""
    special_why: str = ""
    about: About | None = None

    @property
    def is_in_legal_sense(self) -> bool:
        """Returns whether it is an indication as the law means it."""
        return self.about in LEGAL_SENSE

    @property
    def is_whole(self) -> bool:
        """Returns whether it says something, and who says so."""
        return bool(self.words.strip() and self.source.strip())


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
    """A proposal to the mayor: by whom, the indications, what goes well, what was done, why not less.

    ``writer_id`` is who wrote it down, and may withdraw it.
    """

    by: str
    on: date
    indications: tuple[Statement, ...]
    positive: tuple[Statement, ...]
    done: str
    why_not_less: str
    writer_id: UUID | None = None


class YouthCare(StrEnum):
    """Whether the child agrees, where youth care would speak of it (FWB decree art. 8)."""

    NONE = "none"
    AGREES = "agrees"
    SET_ASIDE = "set_aside"


@content("cell.minor", version=1)
@dataclass(frozen=True)
class MinorCheck:
    """What is weighed for a child: its best interests, under the regime's lower age the special reasons.

    ``consent`` says how and when the child agreed. Where its refusal was set aside, ``verified_by`` says who
    verified that there is a legal ground for it, and when: which ground it is has no place here (F8).
    """

    best_interests: str
    special_reasons: str = ""
    consent: str = ""
    youth_care: YouthCare = YouthCare.NONE
    verified_by: str = ""
    verified_on: date | None = None


@content("cell.case", version=1)
@dataclass(frozen=True)
class CaseContent:
    """The mayor's entry about one person. No level, no card, no flag of any database has a place here."""

    person: PersonDiscussed
    proposal: Proposal
    minor: MinorCheck | None = None
