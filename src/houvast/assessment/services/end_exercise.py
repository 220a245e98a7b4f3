"""Ending an exercise before everybody has rated: its leader says why, and who locked is revealed."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content, unseal_content
from houvast.assessment.finding.exercises import exercise_row
from houvast.assessment.models.rounds import Round
from houvast.assessment.services._rounds import alone_with
from houvast.assessment.services.end_round import end_round
from houvast.assessment.values.exercises import ExerciseContent, ExerciseState
from houvast.assessment.values.rounds import RoundState
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


def end_exercise(actor: Actor, exercise_id: UUID, because: str) -> None:
    """Ends every case that is still open; sheets that are not locked are never shown.

    Raises NotFound for who does not lead it, Invalid without a reason, Conflict when it ended already.
    """
    must(actor, "assessment.end_exercise")
    if not because.strip():
        raise Invalid(message("Say in a sentence why you do not wait any longer."))
    row = exercise_row(exercise_id)
    if row.leader_id != actor.user_id:
        raise NotFound(message("This does not exist, or not for you."))
    content = unseal_content(actor, row, ExerciseContent)
    if content.ended_because:
        raise Conflict(message("This exercise ended already."))
    for case in content.cases:  # all of them first: who locks in one case and who ends all wait for no circle
        alone_with(case.round_id)
    for number in Round.objects.filter(dossier_id=row.dossier_id, state=RoundState.OPEN).values_list("id"):
        end_round(actor, number[0], because)
    seal_content(actor, row, replace(content, ended_because=because.strip()))
    row.save(update_fields=["content"])
    set_state(row.dossier_id, ExerciseState.ENDED, None)
    log.record("assessment.end_exercise", dossier=row.dossier_id)
