"""Finds what outreach's acts and pages start from; row security has removed everything foreign."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, chosen_team, held_teams
from houvast.access.personal import open_for_self
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.outreach.models.remembered import Keeping, Remembered
from houvast.outreach.values.remembered import USUAL_DAYS, RememberedContent, remembered_place
from houvast.outreach.values.rounds import RoundContent, correctable_until


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the teams whose key the actor holds where they guide or coach, by name; else the inboxes."""
    homes = actor.serves_as(Function.GUIDE) | actor.serves_as(Function.COACH)
    return held_teams(actor, homes)


def own_team(actor: Actor, team_id: UUID | None) -> FunctionFacts:
    """Returns a team of the actor's, the first for None. Raises Conflict without one, NotFound."""
    return chosen_team(own_teams(actor), team_id)


def may_correct(actor: Actor, content: RoundContent, written_at: datetime) -> bool:
    """Returns whether the actor wrote a round and its evening is not over."""
    return content.writer_id == actor.user_id and clock.now() < correctable_until(written_at)


def remembered_row(actor: Actor, note_id: UUID) -> Remembered:
    """Returns a note of the actor's that is not past its day; raises NotFound."""
    found = Remembered.objects.filter(id=note_id, user_id=actor.user_id, lapses_on__gte=clock.today())
    row = found.first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def opened_note(actor: Actor, row: Remembered) -> RememberedContent:
    """Opens a note of the actor's; raises NotFound when it was sealed to keys the actor lost."""
    try:
        return open_for_self(actor, remembered_place(row.id), bytes(row.sealed), RememberedContent)
    except Tampered:
        raise NotFound(message("This was sealed to keys you no longer have. Nobody can read it.")) from None


@dataclass(frozen=True)
class KeptFor:
    """For how many days a service lets its workers remember a name."""

    controller_id: UUID
    days: int


def kept_for(controller_id: UUID) -> KeptFor:
    """Returns a service's own number of days, the usual one while it has chosen none."""
    row = Keeping.objects.filter(controller_id=controller_id).first()
    return KeptFor(controller_id, row.days if row else USUAL_DAYS)


def own_keeping(actor: Actor) -> KeptFor:
    """Returns how long the actor may remember a name: as the service says in which they do outreach."""
    homes = actor.serves_as(Function.GUIDE) | actor.serves_as(Function.COACH)
    return kept_for(actor.home_id if actor.home_id in homes else min(homes))
