"""The steps of a case, in one table: a copy does not tell how many decisions or talks there were."""

from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from houvast.cell.values.case_steps import CaseCorrected, CaseEmergency, ReviewProposed, ServiceAsked
from houvast.cell.values.closings import ClosingTold
from houvast.cell.values.decisions import Decision
from houvast.cell.values.keeping import (
    CaseClosed,
    ClosingAsked,
    KeptLonger,
    PersonTold,
    TellingPostponed,
    TrajectoryAgreed,
)
from houvast.cell.values.overviews import EntryHeldBack, EntryReleased, OverviewAsked
from houvast.vault.content import content

Said: TypeAlias = (
    Decision
    | CaseCorrected
    | CaseEmergency
    | ServiceAsked
    | ReviewProposed
    | ClosingAsked
    | CaseClosed
    | ClosingTold
    | KeptLonger
    | TrajectoryAgreed
    | PersonTold
    | TellingPostponed
    | OverviewAsked
    | EntryHeldBack
    | EntryReleased
)


@content("cell.step", version=1)
@dataclass(frozen=True)
class StepContent:
    """One step: who wrote it down, and what it holds."""

    writer_id: UUID
    writer: str
    said: Said
