"""What the mayor decides about a case, signed in or on one page of paper that the coordinator files."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.vault.content import content


class Verdict(StrEnum):
    """What was decided."""

    LIST = "list"
    REFUSE = "refuse"
    KEEP = "keep"
    UNLIST = "unlist"
    EXTEND = "extend"


@content("cell.decision", version=1)
@dataclass(frozen=True)
class Decision:
    """A decision of the mayor's seat, with its reasons; ``paper`` says where the signed page lies."""

    on: date
    verdict: Verdict
    by: str
    reasons: str
    paper: str = ""
    review_on: date | None = None
