"""Holding an entry back from an overview: on a ground of the law's data, with reasons and an end (F9, F13).

Restricting is a decision, never a default (FWB decree art. 21): when its day comes, or the person is no
longer on the list, the entry is said again by itself.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.overviews import last_day
from houvast.cell.services._cases import add_step, is_step
from houvast.cell.services._overviews import entry_said, take_overview, to_be_given
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.overviews import EntryHeldBack
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class HoldingBack:
    """Which entry, on which ground, why, until when."""

    case_id: UUID
    overview_id: UUID
    step_id: UUID
    key: str
    ground: str
    reasons: str
    until_on: date
    looked: bool = False


def hold_back_entry(actor: Actor, wanted: HoldingBack) -> None:
    """Keeps the decision once, for this overview and each later one until its day.

    Raises Invalid for a ground that does not count here today, without reasons, or for a day that is over or
    past the next review; NotFound, Conflict once the overview was given.
    """
    must(actor, "cell.hold_back_entry")
    if is_step(wanted.step_id):
        return
    case, row, content = take_overview(actor, wanted.case_id, wanted.overview_id)
    found, entry = entry_said(actor, case, to_be_given(content), wanted.key)
    if wanted.ground not in {one.id for one in found.grounds}:
        raise Invalid(message("Choose a ground that the law gives here today."))
    if not wanted.reasons.strip():
        raise Invalid(message("Write why this cannot be said yet."))
    last = last_day(case)
    if wanted.until_on <= clock.today() or (last is not None and wanted.until_on > last):
        raise Invalid(message("Choose a day to come, at the latest that of the next review."))
    refuse_ter((wanted.reasons,), wanted.looked, case.dossier_id)
    said = EntryHeldBack(clock.today(), entry.key, wanted.ground, wanted.reasons, wanted.until_on)
    add_step(actor, case, wanted.step_id, said)
    # Without its dossier: whoever is shown who did what with their case would read that something is missing.
    log.record("cell.hold_back_entry", subject=row.id)
