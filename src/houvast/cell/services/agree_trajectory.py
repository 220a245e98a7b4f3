"""Agreeing a follow-up trajectory: worked out with the person, in their words, where there is one (F21)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cases import add_step, is_step, take_case
from houvast.cell.services._keeping import ON_LIST
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.keeping import TrajectoryAgreed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewTrajectory:
    """What was agreed, of which case."""

    case_id: UUID
    step_id: UUID
    said: TrajectoryAgreed
    looked: bool = False


def agree_trajectory(actor: Actor, new: NewTrajectory) -> None:
    """Keeps what was agreed with the person.

    Raises Invalid where the person's words or the reason for their absence are missing, or nobody is the
    contact; NotFound, Conflict for a case not on the list.
    """
    must(actor, "cell.agree_trajectory")
    if is_step(new.step_id):
        return
    case, said = take_case(new.case_id, *ON_LIST), new.said
    if said.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if not said.agreed.strip() or not said.contact.strip():
        raise Invalid(message("Write what was agreed, and who the person can turn to."))
    if not (said.own_words if said.with_person else said.why_without).strip():
        raise Invalid(message("Write the person's own words, or why it was not worked out together."))
    refuse_ter((said.agreed, said.contact, said.why_without), new.looked, case.dossier_id)
    add_step(actor, case, new.step_id, said)
    log.record("cell.agree_trajectory", dossier=case.dossier_id)
