"""Postponing to tell the person: a decision with reasons and an end, never a default (F13)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.keeping import TellingPostponed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Postponement:
    """A case whose person is not told yet: why, and until when."""

    case_id: UUID
    step_id: UUID
    reasons: str
    until_on: date
    looked: bool = False


def postpone_telling(actor: Actor, postponed: Postponement) -> None:
    """Keeps the decision once, until at most the next review.

    Raises Invalid without reasons, for a day that is over or past the review, NotFound, Conflict.
    """
    must(actor, "cell.postpone_telling")
    if is_step(postponed.step_id):
        return
    case = take_case(postponed.case_id, *ON_LIST)
    if not postponed.reasons.strip():
        raise Invalid(message("Write why the person is not told yet."))
    last, until_on = dossier(case.dossier_id).due_on, postponed.until_on
    if until_on <= clock.today() or (last is not None and until_on > last):
        raise Invalid(message("Choose a day to come, at the latest that of the next review."))
    refuse_ter((postponed.reasons,), postponed.looked, case.dossier_id)
    said = TellingPostponed(clock.today(), postponed.reasons, until_on)
    add_step(actor, case, postponed.step_id, said)
    log.record("cell.postpone_telling", dossier=case.dossier_id)
