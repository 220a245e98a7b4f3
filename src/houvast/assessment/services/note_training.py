"""Noting one's own training: a rater's own memory, sealed to them; nobody else can ask for it."""

from houvast.access.actor import Actor
from houvast.access.personal import seal_for_self
from houvast.access.rules import must
from houvast.assessment.models.exercises import Upkeep
from houvast.assessment.values.exercises import UPKEEP_PLACE, UpkeepContent
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def note_training(actor: Actor, note: UpkeepContent) -> None:
    """Keeps the note in the place of an earlier one; raises Invalid when it ends before it begins."""
    must(actor, "assessment.note_training")
    if note.trained_on and note.valid_until and note.valid_until < note.trained_on:
        raise Invalid(message("A training cannot end before it was."))
    sealed = seal_for_self(actor, UPKEEP_PLACE, note)
    Upkeep.objects.update_or_create(user_id=actor.user_id, defaults={"sealed": sealed})
    log.record("assessment.note_training")
