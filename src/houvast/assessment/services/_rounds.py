"""Opens one blind round, in a person's dossier or on a fictional case: the same part, the same hiding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import users_serving
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.values import CompartmentKind, Function, GrantReason
from houvast.access.writing import one_at_a_time
from houvast.assessment.models.rounds import Invitation, Round
from houvast.assessment.values.rounds import InvitationContent, RoundContent, RoundState
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

KEPT: Final = timedelta(days=120)
"""How long after its day the round's part may be opened; its keys go sooner, after the reveal."""


def alone_with(round_id: UUID) -> None:
    """Waits until nobody else locks in a round or ends it: it is revealed once, and what follows is too."""
    one_at_a_time(f"assessment.round {round_id}")


@dataclass(frozen=True)
class Blind:
    """A round to open: its number, in which dossier, who leads, until when, and what it is about."""

    round_id: UUID
    dossier_id: UUID
    leader_id: UUID
    due_on: date
    content: RoundContent


def open_blind(actor: Actor, new: Blind, asked: Sequence[InvitationContent]) -> Round:
    """Opens the round's own part, gives it to who leads and who was asked, and invites them."""
    compartment = ids.new_id()
    open_compartment(actor, NewCompartment(compartment, new.dossier_id, CompartmentKind.ROUND))
    row = Round(id=new.round_id, dossier_id=new.dossier_id, compartment_id=compartment, due_on=new.due_on)
    row.state, row.begun_by, row.leader_id = RoundState.OPEN, actor.user_id, new.leader_id
    seal_content(actor, row, new.content)
    row.save(force_insert=True)
    for user in sorted({new.leader_id, *(each.rater_id for each in asked)} - {actor.user_id}):
        give_grant(actor, rater_grant(compartment, user, new.due_on + KEPT))
    for each in asked:
        _invite(actor, row, each)
    return row


def check_no_officer(actor: Actor, people: Iterable[UUID]) -> None:
    """Raises Invalid when a data-protection officer would lead or rate, the actor as well as anyone.

    The log they read says to the minute who worked on a sheet of their own (decision 0031). So they could
    learn who is late in a blind round: a conflict of interests (GDPR, article 38(6)).
    """
    if users_serving(actor, Function.DPO) & set(people):
        raise Invalid(
            message(
                "A data-protection officer reads the log, so they neither lead nor rate: the GDPR wants no"
                " conflict of interests (article 38(6)). Choose somebody else."
            )
        )


def rater_grant(compartment: UUID, user: UUID, until: date) -> NewGrant:
    """Returns what gives a rater a part of a dossier until the end of a day."""
    end = datetime.combine(until, time(23, 59), clock.now().tzinfo)
    return NewGrant(compartment, user, GrantReason.RATER, until=end)


def _invite(actor: Actor, row: Round, asked: InvitationContent) -> None:
    invitation = Invitation(dossier_id=row.dossier_id, compartment_id=row.compartment_id, round_id=row.id)
    invitation.user_id = asked.rater_id
    seal_content(actor, invitation, asked)
    invitation.save(force_insert=True)
