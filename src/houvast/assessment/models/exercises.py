"""Exercises on fictional cases: what is practised, who is asked a figure first, and what raters chose."""

from django.db import models

from houvast.access.models.rows import DossierRow, UserRow
from houvast.access.sealing import SealedField
from houvast.assessment.values.exercises import (
    ExerciseContent,
    OverallContent,
    PanelContent,
    PractisedContent,
)


class Exercise(DossierRow):
    """One exercise of a team, in a dossier of the track of learning."""

    leader_id = models.UUIDField()
    due_on = models.DateField()
    lapses_on = models.DateField()
    content = SealedField(ExerciseContent)

    class Meta:
        db_table = '"assessment"."exercise"'


class Draw(DossierRow):
    """Whether a rater is asked an overall figure first; drawn by the database when the exercise begins."""

    user_id = models.UUIDField()
    is_asked_first = models.BooleanField()

    class Meta:
        db_table = '"assessment"."draw"'
        constraints = (models.UniqueConstraint(fields=("dossier_id", "user_id"), name="one_draw"),)


class Overall(DossierRow):
    """An overall figure about a fictional case; the database refuses one in any other dossier."""

    round_id = models.UUIDField()
    user_id = models.UUIDField()
    moment = models.CharField(max_length=8)
    content = SealedField(OverallContent)

    class Meta:
        db_table = '"assessment"."overall"'
        constraints = (models.UniqueConstraint(fields=("round_id", "user_id", "moment"), name="one_overall"),)


class Practised(DossierRow):
    """What a rater chose on a fictional case, in the exercise's own part: it outlives the round's keys."""

    round_id = models.UUIDField()
    user_id = models.UUIDField()
    content = SealedField(PractisedContent)

    class Meta:
        db_table = '"assessment"."practised"'
        constraints = (models.UniqueConstraint(fields=("round_id", "user_id"), name="one_practised"),)


class Panel(DossierRow):
    """How far a panel of this service lay apart on one fictional case: figures without names."""

    round_id = models.UUIDField()
    content = SealedField(PanelContent)

    class Meta:
        db_table = '"assessment"."panel"'
        constraints = (models.UniqueConstraint(fields=("round_id",), name="one_panel"),)


class Upkeep(UserRow):
    """A rater's own note about their training, sealed to them alone."""

    sealed = models.BinaryField()

    class Meta:
        db_table = '"assessment"."upkeep"'
        constraints = (models.UniqueConstraint(fields=("user_id",), name="one_upkeep"),)
