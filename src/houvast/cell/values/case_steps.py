"""What else happens to a case: a service is asked, the entry is corrected, help is called outside it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.cell.values.cases import Statement
from houvast.vault.content import content


class AskedFor(StrEnum):
    """What the mayor may ask a service: a closed list; no letter asks whether somebody is known there."""

    INDICATIONS = "indications"
    STRENGTHS = "strengths"
    DONE = "done"
    HELPS = "helps"


@content("cell.service_answer", version=1)
@dataclass(frozen=True)
class ServiceAnswer:
    """What came back. Without a statement the service shared nothing, and nothing follows from that."""

    on: date
    statement: Statement | None = None


@content("cell.service_asked", version=1)
@dataclass(frozen=True)
class ServiceAsked:
    """The mayor's reasoned request to a service, for the list (art. 3 §2; FWB decree art. 11)."""

    on: date
    service: str
    why: str
    asked_for: tuple[AskedFor, ...]
    language: str
    answer: ServiceAnswer | None = None


@content("cell.case_corrected", version=1)
@dataclass(frozen=True)
class CaseCorrected:
    """That something was put right, where and why. What stood there is gone (GDPR art. 16)."""

    on: date
    where: str
    reason: str


@content("cell.case_emergency", version=1)
@dataclass(frozen=True)
class CaseEmergency:
    """That somebody was called outside the cell: who, when, by whom. Never what was said."""

    on: date
    at: str
    called: str
    by: str


@content("cell.review_proposed", version=1)
@dataclass(frozen=True)
class ReviewProposed:
    """That a meeting discussed the case, and the day it proposes to the mayor to look at it again (F22)."""

    on: date
    review_on: date | None
    words: str = ""
