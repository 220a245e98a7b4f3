"""One line of a round, as every page that names rounds shows it: of others only that they were asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_whole
from houvast.assessment.finding.rounds import kept_definitions
from houvast.assessment.models.rounds import Invitation, LockedRating, Rating, Round
from houvast.assessment.values.rounds import (
    READING,
    UNDER_WAY,
    InvitationContent,
    OwnPart,
    RoundContent,
    RoundState,
)
from houvast.instruments.definition import Words


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
    ended_because: str = ""
    is_case: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nobody's sheet is shown yet."""
        return self.state is RoundState.OPEN

    @property
    def waits_for_me(self) -> bool:
        """Whether the actor was asked, may still rate and has not locked."""
        return self.is_open and self.own in UNDER_WAY

    @property
    def reads_until(self) -> date:
        """Until when whoever was asked only to look along may read the dossier."""
        return self.due_on + READING


def lines_of(actor: Actor, rows: Sequence[Round]) -> tuple[RoundLine, ...]:
    """Returns the rows' rounds in the same order; as many statements whatever anybody has done."""
    numbers = [row.id for row in rows]
    asked: dict[UUID, list[InvitationContent]] = {number: [] for number in numbers}
    invitations = Invitation.objects.filter(round_id__in=numbers).order_by("created_at", "id")
    for row, content in unseal_whole(actor, invitations, InvitationContent):
        asked[row.round_id].append(content)
    own = Rating.objects.filter(round_id__in=numbers, user_id=actor.user_id)
    begun = set(own.values_list("round_id", flat=True))
    locked = LockedRating.objects.filter(round_id__in=numbers, user_id=actor.user_id)
    done = set(locked.values_list("round_id", flat=True))
    opened = list(unseal_whole(actor, rows, RoundContent))
    read = kept_definitions(content.definition for _row, content in opened)
    return tuple(
        RoundLine(
            row.id,
            read[content.definition].title,
            content.question,
            RoundState(row.state),
            row.due_on,
            tuple(asked[row.id]),
            content.leader,
            row.leader_id == actor.user_id,
            _own(actor, asked[row.id], is_begun=row.id in begun, is_locked=row.id in done),
            content.ended_because,
            bool(content.vignette),
        )
        for row, content in opened
    )


def _own(actor: Actor, asked: list[InvitationContent], *, is_begun: bool, is_locked: bool) -> OwnPart:
    if is_locked:
        return OwnPart.LOCKED
    if actor.user_id not in {each.rater_id for each in asked}:
        return OwnPart.NOT_ASKED
    return OwnPart.RATING if is_begun else OwnPart.ASKED
