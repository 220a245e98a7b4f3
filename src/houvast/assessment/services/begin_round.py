"""Beginning a round: an instrument, a question, who leads and who looks along, each blind to the others."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import user_name
from houvast.access.dossiers import dossier, main_compartment_of, may_open
from houvast.access.rules import must
from houvast.access.services.give_grant import give_grant
from houvast.access.writing import was_written
from houvast.assessment.finding.rounds import sound_definition
from houvast.assessment.models.rounds import Round
from houvast.assessment.services._rounds import Blind, check_no_officer, open_blind, rater_grant
from houvast.assessment.values.rounds import LONGEST, READING, InvitationContent, RoundContent
from houvast.audit import log
from houvast.instruments.definition import Definition, Status
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


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

    Raises NotFound, Invalid without a question, enough raters, a reason for each, or a day to come that is
    not too far off (until after it the raters may read the dossier), and for a data-protection officer who
    would lead or rate.
    """
    must(actor, "assessment.begin_round")
    definition = _check(new)
    check_no_officer(actor, (new.leader_id, *(each.user_id for each in new.asked)))
    content = RoundContent(
        definition.id, definition.version, new.definition, new.question.strip(), user_name(new.leader_id)
    )
    if was_written(actor, Round, new.round_id, RoundContent, content):
        return
    dossier_id = dossier(new.dossier_id).id
    asked = [
        InvitationContent(each.user_id, user_name(each.user_id), each.because.strip()) for each in new.asked
    ]
    open_blind(actor, Blind(new.round_id, dossier_id, new.leader_id, new.due_on, content), asked)
    _give(actor, new, {each.user_id for each in new.asked})
    log.record("assessment.begin_round", dossier=dossier_id)


def _check(new: NewRound) -> Definition:
    definition = sound_definition(new.definition)
    if definition.status is not Status.PUBLISHED:
        raise Invalid(message("Only a published instrument is used for a round."))
    if not new.question.strip():
        raise Invalid(message("Say in a sentence what you want to find out together."))
    if new.due_on <= clock.today():
        raise Invalid(message("Choose a day to come by which everybody has rated."))
    if new.due_on > clock.today() + LONGEST:
        raise Invalid(message("Choose a day within ninety days by which everybody has rated."))
    if len({each.user_id for each in new.asked}) < definition.min_raters:
        raise Invalid(
            message("This instrument asks for at least %(number)s raters."), number=definition.min_raters
        )
    if not all(each.because.strip() for each in new.asked):
        raise Invalid(message("Say of each person why you ask them."))
    return definition


def _give(actor: Actor, new: NewRound, raters: set[UUID]) -> None:
    """Gives the dossier itself for a while to each rater who does not hold it; to who only leads, nothing."""
    others, main = raters - {actor.user_id}, main_compartment_of(new.dossier_id)
    for user in sorted(others - may_open(new.dossier_id, others)):
        give_grant(actor, rater_grant(main, user, new.due_on + READING))
