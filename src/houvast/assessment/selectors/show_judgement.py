"""A judgement whole: what the team came to, the sheets beside it, who saw it otherwise."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.assessment.finding import sound_definition
from houvast.assessment.models.rounds import Invitation, Judgement, LockedRating, Round
from houvast.assessment.values.rounds import JudgementContent, RoundState, Spread, spreads_of
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class JudgementPage:
    """One judgement with the instrument it was made with."""

    id: UUID
    dossier_id: UUID
    definition: Definition
    content: JudgementContent
    spreads: tuple[Spread, ...]
    made_on: date
    due_on: date


def show_judgement(actor: Actor, judgement_id: UUID) -> JudgementPage:
    """Returns a judgement. Raises NotFound, Conflict while the actor's own sheet of a new round is open."""
    must(actor, "assessment.show_judgement")
    row = Judgement.objects.filter(id=judgement_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    if _rates_now(actor, row.dossier_id):
        raise Conflict(message("You are rating now. Earlier judgements wait until your sheet is locked."))
    content = unseal_content(actor, row, JudgementContent)
    definition = sound_definition(content.definition)
    log.record("assessment.show_judgement", dossier=row.dossier_id)
    spreads = spreads_of(definition, content.sheets)
    return JudgementPage(
        row.id, row.dossier_id, definition, content, spreads, row.created_at.date(), row.due_on
    )


def _rates_now(actor: Actor, dossier_id: UUID) -> bool:
    """Whether the actor was asked in an open round of this dossier and has not locked yet."""
    open_rounds = Round.objects.filter(dossier_id=dossier_id, state=RoundState.OPEN)
    asked = Invitation.objects.filter(round_id__in=open_rounds.values("id"), user_id=actor.user_id)
    locked = LockedRating.objects.filter(user_id=actor.user_id).values("round_id")
    return asked.exclude(round_id__in=locked).exists()
