"""What the services of referrals share: taking one, checking that a step may follow, writing it, its day."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import dossier_row, set_state
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change, was_written
from houvast.desk.finding import closed_days
from houvast.desk.models.referral import Referral, ReferralStep
from houvast.desk.selectors._referrals import Life, life_of
from houvast.desk.values.referrals import (
    FOLLOWS,
    OVER,
    ReferralContent,
    ReferralStepContent,
    RowState,
    Standing,
    StepKind,
    Whose,
    due_after,
    is_waiting_for,
    may_follow,
    standing_after,
)
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.kernel.working_days import add_working_days

GO_ON_WITHIN = 2


@dataclass(frozen=True)
class TakenReferral:
    """A referral that only this act changes, with its life so far."""

    row: Referral
    life: Life


def take_referral(actor: Actor, referral_id: UUID) -> TakenReferral:
    """Returns a referral nobody else can change until this act ends. Raises NotFound."""
    row = taken_for_change(Referral, referral_id)
    return TakenReferral(row, life_of(actor, row))


def is_written(actor: Actor, step_id: UUID, step: ReferralStepContent) -> bool:
    """Returns whether this very step was written before. Raises Conflict for other words under its number."""
    return was_written(actor, ReferralStep, step_id, ReferralStepContent, step)


def must_follow(taken: TakenReferral, kind: StepKind) -> None:
    """Raises Conflict where the step cannot follow, Invalid where the person did not agree to it."""
    life = taken.life
    if may_follow(life.standing, kind, life.content.hears):
        return
    if kind in FOLLOWS[life.standing]:
        raise Invalid(message("The person did not agree that this is known here."))
    raise Conflict(message("This cannot follow on where the referral stands now. Open it again."))


def write_step(actor: Actor, taken: TakenReferral, step_id: UUID, step: ReferralStepContent) -> Standing:
    """Writes a step that may follow, moves the day in the clear, and returns where it stands then."""
    row, life = taken.row, taken.life
    new = ReferralStep(
        id=step_id, dossier_id=row.dossier_id, compartment_id=row.compartment_id, about_id=row.id
    )
    seal_content(actor, new, step)
    new.save(force_insert=True)
    standing = standing_after([*(one.content.kind for one in life.steps), step.kind])
    settle(row, standing, taken.life.content)
    return standing


def settle(row: Referral, standing: Standing, content: ReferralContent) -> None:
    """Sets what lies in the clear about a referral, and about its question while that waits for it.

    A visit to come, or a plan to tell while the asker goes somewhere for themselves, keeps its own day.
    """
    drafted = {Standing.COMPOSED, Standing.AGREED}
    row.due_on = due_after(standing, content.hears, clock.today())
    row.state = RowState.DRAFT if standing in drafted else RowState.SENT
    if not is_waiting_for(standing, content.hears):
        row.state = RowState.DONE
    row.save(update_fields=["state", "due_on", "content"])
    now = dossier_row(row.dossier_id).state
    if now == QuestionState.CLOSED or standing in drafted:
        return
    if standing is not Standing.SENT and now != QuestionState.REFERRED:
        return
    if standing in OVER - {Standing.ENDED}:
        _go_on(row)
        return
    plan = now == QuestionState.TELLING and content.whose is Whose.ASKER
    if now != QuestionState.VISITING and not plan:
        set_state(row.dossier_id, QuestionState.REFERRED, row.due_on)


def _go_on(row: Referral) -> None:
    """Gives the question back to the desk, unless another referral of it is still on its way."""
    others = Referral.objects.filter(dossier_id=row.dossier_id, state=RowState.SENT).exclude(id=row.id)
    if not others.exists():
        day = add_working_days(
            clock.today(), GO_ON_WITHIN, closed_days(dossier(row.dossier_id).controller_id)
        )
        set_state(row.dossier_id, QuestionState.CLARIFYING, day)
