"""Beginning a round: an instrument, a question, who leads and who looks along, each blind to the others."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import user_name
from houvast.access.dossiers import dossier, main_compartment_of, may_open
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_compartment import NewCompartment, open_compartment
from houvast.access.values import CompartmentKind, GrantReason
from houvast.access.writing import was_written
from houvast.assessment.finding import sound_definition
from houvast.assessment.models.rounds import Invitation, Round
from houvast.assessment.values.rounds import READING, InvitationContent, RoundContent, RoundState
from houvast.audit import log
from houvast.instruments.definition import Definition, Status
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

KEPT: Final = timedelta(days=120)
"""How long after that day the round's part may be opened; its keys go sooner, after the reveal."""


@dataclass(frozen=True)
class Asked:
    """Somebody to ask, and why them."""

    user_id: UUID
    because: str


@dataclass(frozen=True)
class NewRound:
    """A round to begin; its number comes with the form. ``definition`` is the instrument's whole text."""

    round_id: UUID
    dossier_id: UUID
    definition: str
    question: str
    leader_id: UUID
    due_on: date
    asked: tuple[Asked, ...]


def begin_round(actor: Actor, new: NewRound) -> None:
    """Opens the round's own part of the dossier and gives each rater what they need, for as long as needed.

    Raises NotFound, Invalid without a question, enough raters, a reason for each, or a day to come.
    """
    must(actor, "assessment.begin_round")
    definition = _check(new)
    content = RoundContent(
        definition.id, definition.version, new.definition, new.question.strip(), user_name(new.leader_id)
    )
    if was_written(actor, Round, new.round_id, RoundContent, content):
        return
    dossier_id, compartment = dossier(new.dossier_id).id, ids.new_id()
    open_compartment(actor, NewCompartment(compartment, dossier_id, CompartmentKind.ROUND))
    row = Round(id=new.round_id, dossier_id=dossier_id, compartment_id=compartment, due_on=new.due_on)
    row.state, row.begun_by, row.leader_id = RoundState.OPEN, actor.user_id, new.leader_id
    seal_content(actor, row, content)
    row.save(force_insert=True)
    _give(actor, row, {new.leader_id, *(each.user_id for each in new.asked)})
    for each in new.asked:
        _invite(actor, row, each)
    log.record("assessment.begin_round", dossier=dossier_id)


def _check(new: NewRound) -> Definition:
    definition = sound_definition(new.definition)
    if definition.status is not Status.PUBLISHED:
        raise Invalid(message("Only a published instrument is used for a round."))
    if not new.question.strip():
        raise Invalid(message("Say in a sentence what you want to find out together."))
    if new.due_on <= clock.today():
        raise Invalid(message("Choose a day to come by which everybody has rated."))
    if len({each.user_id for each in new.asked}) < definition.min_raters:
        raise Invalid(
            message("This instrument asks for at least %(number)s raters."), number=definition.min_raters
        )
    if not all(each.because.strip() for each in new.asked):
        raise Invalid(message("Say of each person why you ask them."))
    return definition


def _give(actor: Actor, row: Round, people: set[UUID]) -> None:
    """Gives the round's part to all, and the dossier itself for a while to who does not hold it."""
    others, main = people - {actor.user_id}, main_compartment_of(row.dossier_id)
    for user in sorted(others):
        give_grant(actor, _grant(row.compartment_id, user, row.due_on + KEPT))
    for user in sorted(others - may_open(row.dossier_id, others) - {row.leader_id}):
        give_grant(actor, _grant(main, user, row.due_on + READING))


def _grant(compartment: UUID, user: UUID, until: date) -> NewGrant:
    end = datetime.combine(until, time(23, 59), clock.now().tzinfo)
    return NewGrant(compartment, user, GrantReason.RATER, until=end)


def _invite(actor: Actor, row: Round, asked: Asked) -> None:
    content = InvitationContent(asked.user_id, user_name(asked.user_id), asked.because.strip())
    invitation = Invitation(dossier_id=row.dossier_id, compartment_id=row.compartment_id, round_id=row.id)
    invitation.user_id = asked.user_id
    seal_content(actor, invitation, content)
    invitation.save(force_insert=True)
