"""Putting right who a case is about, what was tried and what is weighed for a child (GDPR art. 16)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.services._cases import add_step, content_of, is_step, keep_content, take_case
from houvast.cell.services._correcting import CORRECTABLE, correction
from houvast.cell.services._proposals import ensure_entry, texts_of
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.cases import MinorCheck, PersonDiscussed


@dataclass(frozen=True)
class CaseCorrection:
    """An entry as it should be, statements aside, and why."""

    case_id: UUID
    step_id: UUID
    person: PersonDiscussed
    done: str
    why_not_less: str
    minor: MinorCheck | None
    reason: str
    looked: bool = False


def correct_case(actor: Actor, change: CaseCorrection) -> None:
    """Puts an entry right; what stood there is gone. Raises Invalid, NotFound, Conflict for a closed case."""
    must(actor, "cell.correct_case")
    if is_step(change.step_id):
        return
    case = take_case(change.case_id, *CORRECTABLE)
    kept = content_of(actor, case)
    proposal = replace(kept.proposal, done=change.done, why_not_less=change.why_not_less)
    content = replace(kept, person=change.person, proposal=proposal, minor=change.minor)
    refuse_ter((*texts_of(content), change.reason), change.looked, case.dossier_id)
    ensure_entry(content, frame_of(own_cell(actor, case.cell_id).content))
    add_step(actor, case, change.step_id, correction("entry", change.reason))
    keep_content(actor, case, content)
    log.record("cell.correct_case", dossier=case.dossier_id)
