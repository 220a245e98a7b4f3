"""Settling a round: what the team came to, beside the sheets it came from and never over them."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import main_compartment_of
from houvast.access.rounds import settle_blind_round
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import was_written
from houvast.assessment.figures import keep_nameless
from houvast.assessment.finding.rounds import definition_of, locked_sheets, round_row
from houvast.assessment.models.rounds import Judgement
from houvast.assessment.values.judging import Judged, faults_of, judgement_from
from houvast.assessment.values.rounds import JudgementContent, RoundContent, RoundState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewJudgement:
    """What the team came to; its number comes with the form."""

    judgement_id: UUID
    round_id: UUID
    judged: Judged


def settle_round(actor: Actor, new: NewJudgement) -> None:
    """Keeps the judgement in the dossier itself, with the locked sheets but without first impressions.

    In the same transaction the team keeps a nameless case, to see how far it agrees (decision 0038).

    Raises NotFound, Conflict while the round is blind, Invalid for what is missing.
    """
    must(actor, "assessment.settle_round")
    row = round_row(new.round_id)
    if row.state == RoundState.OPEN:
        raise Conflict(message("The round is not over yet."))
    about = unseal_content(actor, row, RoundContent)
    if about.vignette:
        raise Conflict(message("A fictional case needs no judgement: talk about it."))
    sheets = locked_sheets(actor, row.id)
    definition = definition_of(about)
    faults = faults_of(definition, sheets, new.judged, clock.today())
    if faults:
        raise Invalid(faults[0])
    content = judgement_from(about, sheets, new.judged)
    if was_written(actor, Judgement, new.judgement_id, JudgementContent, content):
        return
    if row.state == RoundState.SETTLED:
        raise Conflict(message("This round is settled already."))
    judgement = Judgement(id=new.judgement_id, dossier_id=row.dossier_id, round_id=row.id)
    judgement.compartment_id = main_compartment_of(row.dossier_id)
    judgement.due_on = new.judged.look_again_on
    seal_content(actor, judgement, content)
    judgement.save(force_insert=True)
    settle_blind_round(row.id)
    keep_nameless(actor, row.dossier_id, definition, sheets)
    log.record("assessment.settle_round", dossier=row.dossier_id)
