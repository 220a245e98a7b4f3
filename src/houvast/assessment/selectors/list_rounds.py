"""The rounds of one dossier, and what they came to: of others in an open round only that they were asked."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding.rounds import kept_definitions
from houvast.assessment.models.rounds import Judgement, Round
from houvast.assessment.selectors._round_lines import RoundLine, lines_of
from houvast.assessment.values.rounds import JudgementContent, OwnPart
from houvast.audit import log
from houvast.instruments.definition import Words
from houvast.kernel import clock

__all__ = ["OwnPart", "RoundLine", "list_rounds"]


@dataclass(frozen=True)
class JudgementLine:
    """One judgement: with which instrument, when it was made and when it is looked at again."""

    id: UUID
    title: Words
    question: str
    made_on: date
    due_on: date


@dataclass(frozen=True)
class Rounds:
    """The rounds and judgements of a dossier, newest first."""

    dossier_id: UUID
    rounds: tuple[RoundLine, ...]
    judgements: tuple[JudgementLine, ...]
    waits: bool


def list_rounds(actor: Actor, dossier_id: UUID) -> Rounds:
    """Returns the rounds of a dossier. Earlier judgements wait until one's own sheet is locked.

    Raises NotFound.
    """
    must(actor, "assessment.list_rounds")
    facts = dossier(dossier_id)
    rows = list(Round.objects.filter(dossier_id=facts.id).order_by("-created_at", "-id"))
    judged = list(Judgement.objects.filter(dossier_id=facts.id).order_by("-created_at", "-id"))
    load_keys(actor, [*rows, *judged])
    lines = lines_of(actor, rows)
    log.record("assessment.list_rounds", dossier=facts.id)
    waits = any(line.waits_for_me for line in lines)
    seen = list(unseal_whole(actor, [] if waits else judged, JudgementContent))
    read = kept_definitions(content.definition for _row, content in seen)
    judgements = (_judgement(row, content, read[content.definition].title) for row, content in seen)
    return Rounds(facts.id, lines, tuple(judgements), waits)


def _judgement(row: Judgement, content: JudgementContent, title: Words) -> JudgementLine:
    return JudgementLine(row.id, title, content.question, clock.day_of(row.created_at), row.due_on)
