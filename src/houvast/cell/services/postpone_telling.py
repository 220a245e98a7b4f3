"""Postponing to tell the person: a decision with reasons and an end, never a default (F13)."""

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


def postpone_telling(
    actor: Actor, case_id: UUID, step_id: UUID, reasons: str, until_on: date, *, looked: bool = False
) -> None:
    """Keeps the decision once, until at most the next review.

    Raises Invalid without reasons, for a day that is over or past the review, NotFound, Conflict.
    """
    must(actor, "cell.postpone_telling")
    if is_step(step_id):
        return
    case = take_case(case_id, *ON_LIST)
    if not reasons.strip():
        raise Invalid(message("Write why the person is not told yet."))
    last = dossier(case.dossier_id).due_on
    if until_on <= clock.today() or (last is not None and until_on > last):
        raise Invalid(message("Choose a day to come, at the latest that of the next review."))
    refuse_ter((reasons,), looked, case.dossier_id)
    add_step(actor, case, step_id, TellingPostponed(clock.today(), reasons, until_on))
    log.record("cell.postpone_telling", dossier=case.dossier_id)
