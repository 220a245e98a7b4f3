"""Finds what the acts of assessment start from; row security has already removed everything foreign."""

from functools import lru_cache
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.models.rounds import Invitation, LockedRating, Rating, Round, StatedImpression
from houvast.assessment.values.filled import FormState
from houvast.assessment.values.ratings import Impression
from houvast.assessment.values.rounds import RoundContent, RoundState
from houvast.instruments.definition import Definition
from houvast.instruments.reading import read_definition
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message

CLOSED: Final = "closed"
"""The state of a dossier whose work is over, in whatever context it was closed."""


def round_row(round_id: UUID) -> Round:
    """Returns a round the actor may know; raises NotFound."""
    row = Round.objects.filter(id=round_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def open_round_asked(actor: Actor, round_id: UUID) -> Round:
    """Returns an open round the actor was asked to look along in.

    Raises NotFound, Conflict when it is over or the actor locked already.
    """
    row = round_row(round_id)
    if not Invitation.objects.filter(round_id=row.id, user_id=actor.user_id).exists():
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != RoundState.OPEN:
        raise Conflict(message("This round is over. What you wrote was not shown to anybody."))
    if LockedRating.objects.filter(round_id=row.id, user_id=actor.user_id).exists():
        raise Conflict(message("You locked your sheet. Nobody changes it now, you neither."))
    return row


def own_sheet(actor: Actor, round_id: UUID) -> Rating:
    """Returns the actor's own sheet under way; raises NotFound before a first impression was stated."""
    row = Rating.objects.filter(round_id=round_id, user_id=actor.user_id).first()
    if row is None:
        raise NotFound(message("Write your first impression before you rate."))
    return row


def first_impression(actor: Actor, rating: Rating) -> Impression:
    """Returns what the actor stated before rating; raises NotFound."""
    row = StatedImpression.objects.filter(rating_id=rating.id).first()
    if row is None:
        raise NotFound(message("Write your first impression before you rate."))
    return unseal_content(actor, row, Impression)


def ensure_work_goes_on(dossier_id: UUID) -> None:
    """Raises NotFound for a dossier the actor does not know, Conflict for one that is closed."""
    if dossier(dossier_id).state == CLOSED:
        raise Conflict(message("This trajectory is closed. Reopen it first: nothing starts over."))


def form_row(form_id: UUID) -> FilledForm:
    """Returns a form the actor may know: a finished one, or a draft of their own; raises NotFound."""
    row = FilledForm.objects.filter(id=form_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def draft_row(form_id: UUID) -> FilledForm:
    """Returns a draft of the actor's own; raises NotFound, Conflict when it is finished."""
    row = form_row(form_id)
    if row.state != FormState.DRAFT:
        raise Conflict(message("This form is finished and stays as it is. Fill in a new one to correct it."))
    return row


def definition_of(content: RoundContent) -> Definition:
    """Returns the instrument of a round as it was when the round began."""
    return sound_definition(content.definition)


@lru_cache(maxsize=16)
def sound_definition(text: str) -> Definition:
    """Returns a definition that may be rated with; raises Invalid for any other."""
    reading = read_definition(text.encode())
    if reading.definition is None or reading.faults:
        raise Invalid(message("This instrument is not finished: it cannot be used yet."))
    return reading.definition
