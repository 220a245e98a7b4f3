"""The rounds of one dossier, and what they came to: of others in an open round only that they were asked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding import definition_of, sound_definition
from houvast.assessment.models.rounds import Invitation, Judgement, LockedRating, Rating, Round
from houvast.assessment.values.rounds import InvitationContent, JudgementContent, RoundContent, RoundState
from houvast.audit import log
from houvast.instruments.definition import Words


class OwnPart(StrEnum):
    """What the actor has to do in a round."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RATING = "rating"
    LOCKED = "locked"


UNDER_WAY: Final = frozenset({OwnPart.ASKED, OwnPart.RATING})


@dataclass(frozen=True)
class RoundLine:
    """One round: its instrument, question, who was asked, and the actor's own part in it."""

    id: UUID
    title: Words
    question: str
    state: RoundState
    due_on: date
    asked: tuple[InvitationContent, ...]
    leader: str
    i_lead: bool
    own: OwnPart


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
    lines = _lines(actor, rows)
    log.record("assessment.list_rounds", dossier=facts.id)
    waits = any(line.own in UNDER_WAY and line.state is RoundState.OPEN for line in lines)
    seen = unseal_whole(actor, [] if waits else judged, JudgementContent)
    return Rounds(facts.id, lines, tuple(_judgement(row, content) for row, content in seen), waits)


def _lines(actor: Actor, rows: list[Round]) -> tuple[RoundLine, ...]:
    numbers = [row.id for row in rows]
    asked: dict[UUID, list[InvitationContent]] = {number: [] for number in numbers}
    invitations = Invitation.objects.filter(round_id__in=numbers).order_by("created_at", "id")
    for row, content in unseal_whole(actor, invitations, InvitationContent):
        asked[row.round_id].append(content)
    own = Rating.objects.filter(round_id__in=numbers, user_id=actor.user_id)
    begun = set(own.values_list("round_id", flat=True))
    locked = LockedRating.objects.filter(round_id__in=numbers, user_id=actor.user_id)
    done = set(locked.values_list("round_id", flat=True))
    return tuple(
        RoundLine(
            row.id,
            definition_of(content).title,
            content.question,
            RoundState(row.state),
            row.due_on,
            tuple(asked[row.id]),
            content.leader,
            row.leader_id == actor.user_id,
            _own(actor, asked[row.id], is_begun=row.id in begun, is_locked=row.id in done),
        )
        for row, content in unseal_whole(actor, rows, RoundContent)
    )


def _own(actor: Actor, asked: list[InvitationContent], *, is_begun: bool, is_locked: bool) -> OwnPart:
    if is_locked:
        return OwnPart.LOCKED
    if actor.user_id not in {each.rater_id for each in asked}:
        return OwnPart.NOT_ASKED
    return OwnPart.RATING if is_begun else OwnPart.ASKED


def _judgement(row: Judgement, content: JudgementContent) -> JudgementLine:
    title = sound_definition(content.definition).title
    return JudgementLine(row.id, title, content.question, row.created_at.date(), row.due_on)
