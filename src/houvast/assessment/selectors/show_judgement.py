"""A judgement whole: what the team came to, the sheets beside it, who saw it otherwise."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.assessment.finding import dossiers_rated_now, sound_definition
from houvast.assessment.models.rounds import Judgement
from houvast.assessment.values.rounds import JudgementContent, Spread, spreads_of
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
    if row.dossier_id in dossiers_rated_now(actor):
        raise Conflict(message("You are rating now. Earlier judgements wait until your sheet is locked."))
    content = unseal_content(actor, row, JudgementContent)
    definition = sound_definition(content.definition)
    log.record("assessment.show_judgement", dossier=row.dossier_id)
    spreads = spreads_of(definition, content.sheets)
    return JudgementPage(
        row.id, row.dossier_id, definition, content, spreads, row.created_at.date(), row.due_on
    )
