"""Rounds, who was asked, sheets under way, sheets locked, judgements: rows of sealed words."""

from django.db import models

from houvast.access.models.rows import DossierRow
from houvast.access.sealing import SealedField
from houvast.assessment.values.comments import CommentContent
from houvast.assessment.values.ratings import Impression, LockedContent, RatingContent
from houvast.assessment.values.rounds import InvitationContent, JudgementContent, RoundContent


class Round(DossierRow):
    """One round, in a compartment that its raters and its leader hold."""

    state = models.CharField(max_length=10)
    begun_by = models.UUIDField()
    leader_id = models.UUIDField()
    due_on = models.DateField()
    revealed_on = models.DateField(null=True)
    content = SealedField(RoundContent)

    class Meta:
        db_table = '"assessment"."round"'


class Invitation(DossierRow):
    """Somebody who was asked; whether they did anything since stands nowhere."""

    round_id = models.UUIDField()
    user_id = models.UUIDField()
    content = SealedField(InvitationContent)

    class Meta:
        db_table = '"assessment"."invitation"'
        constraints = (models.UniqueConstraint(fields=("round_id", "user_id"), name="one_invitation"),)


class Rating(DossierRow):
    """A sheet under way, in a compartment of its rater's own."""

    round_id = models.UUIDField()
    user_id = models.UUIDField()
    content = SealedField(RatingContent)

    class Meta:
        db_table = '"assessment"."rating"'
        constraints = (models.UniqueConstraint(fields=("round_id", "user_id"), name="one_sheet"),)


class StatedImpression(DossierRow):
    """A first impression as it was stated; the database lets nobody change it, its rater neither."""

    rating_id = models.UUIDField()
    content = SealedField(Impression)

    class Meta:
        db_table = '"assessment"."impression"'
        constraints = (models.UniqueConstraint(fields=("rating_id",), name="one_first_impression"),)


class LockedRating(DossierRow):
    """A locked sheet in the round's compartment; until the reveal it exists for its rater alone."""

    round_id = models.UUIDField()
    user_id = models.UUIDField()
    content = SealedField(LockedContent)

    class Meta:
        db_table = '"assessment"."locked_rating"'
        constraints = (models.UniqueConstraint(fields=("round_id", "user_id"), name="one_locked_sheet"),)


class Judgement(DossierRow):
    """What the team came to, in the dossier's main compartment: it outlives the round and its keys."""

    round_id = models.UUIDField()
    due_on = models.DateField()
    content = SealedField(JudgementContent)

    class Meta:
        db_table = '"assessment"."judgement"'


class Comment(DossierRow):
    """What the person says of a judgement, or whether it was spoken of; rows are added and never changed."""

    judgement_id = models.UUIDField()
    content = SealedField(CommentContent)

    class Meta:
        db_table = '"assessment"."comment"'
