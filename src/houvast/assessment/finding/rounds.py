"""Finds the rounds, sheets and judgements that acts start from; row security removed everything foreign."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.assessment.models.rounds import (
    Invitation,
    Judgement,
    LockedRating,
    Rating,
    Round,
    StatedImpression,
)
from houvast.assessment.values.ratings import Impression, LockedContent
from houvast.assessment.values.rounds import RoundContent, RoundState
from houvast.instruments.definition import Definition
from houvast.instruments.plain import from_text
from houvast.instruments.reading import read_definition
from houvast.kernel.errors import Conflict, Invalid, NotFound, Tampered
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


def definition_of(content: RoundContent) -> Definition:
    """Returns the instrument of a round as it was when the round began."""
    return kept_definition(content.definition)


def sound_definition(text: str) -> Definition:
    """Returns a definition that somebody brings to rate with; raises Invalid for one that may not be."""
    reading = read_definition(text.encode())
    if reading.definition is None or reading.faults:
        raise Invalid(message("This instrument is not finished: it cannot be used yet."))
    return reading.definition


def kept_definition(text: str) -> Definition:
    """Returns a definition that was looked at before it was sealed; raises Tampered for any other text.

    It is read anew each time, and quickly: were it remembered, how long a page takes could tell whether a
    colleague opened the same round before.
    """
    try:
        return from_text(text)
    except ValueError as error:
        raise Tampered(message("What was asked then was changed outside Houvast.")) from error


def kept_definitions(texts: Iterable[str]) -> dict[str, Definition]:
    """Returns what some kept texts ask, each read once however many were made with it. Raises Tampered."""
    return {text: kept_definition(text) for text in set(texts)}


def locked_sheets(actor: Actor, round_id: UUID) -> list[LockedContent]:
    """Returns the sheets of a round that the actor may read, in the order in which they were locked."""
    rows = LockedRating.objects.filter(round_id=round_id).order_by("created_at", "id")
    return [unseal_content(actor, row, LockedContent) for row in rows]


def dossiers_rated_now(actor: Actor) -> frozenset[UUID]:
    """Returns the dossiers in which the actor was asked in an open round and has not locked their sheet."""
    open_rounds = Round.objects.filter(state=RoundState.OPEN).values("id")
    asked = Invitation.objects.filter(round_id__in=open_rounds, user_id=actor.user_id)
    locked = LockedRating.objects.filter(user_id=actor.user_id).values("round_id")
    return frozenset(asked.exclude(round_id__in=locked).values_list("dossier_id", flat=True))


def judgement_row(actor: Actor, judgement_id: UUID) -> Judgement:
    """Returns a judgement the actor may know. Raises NotFound, Conflict while they rate in its dossier."""
    row = Judgement.objects.filter(id=judgement_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    wait_while_rating(actor, row.dossier_id)
    return row


def wait_while_rating(actor: Actor, dossier_id: UUID) -> None:
    """Raises Conflict while the actor rates in a dossier: what was seen before waits for their sheet."""
    if dossier_id in dossiers_rated_now(actor):
        raise Conflict(message("You are rating now. Earlier judgements wait until your sheet is locked."))
