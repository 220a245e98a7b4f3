"""Recording a panel: people of experience rated these cases; others may lay their own figures beside.

None comes with the product: nobody invented one.
"""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import main_compartment_of
from houvast.access.rules import must
from houvast.access.sealing import load_keys, seal_content, unseal_content, unseal_whole
from houvast.assessment.finding.exercises import exercise_row
from houvast.assessment.models.exercises import Exercise, Overall, Panel
from houvast.assessment.models.rounds import Round
from houvast.assessment.values.exercises import (
    FEWEST_ON_PANEL,
    ExerciseCase,
    ExerciseContent,
    Moment,
    OverallContent,
    PanelContent,
)
from houvast.assessment.values.rounds import RoundState
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


def record_panel(actor: Actor, exercise_id: UUID) -> None:
    """Keeps, without names, how far the raters of an exercise lay apart on each case that is over.

    It is recorded once and whole: a case that is still open would be missing from it for ever.

    Raises NotFound for who does not lead it, Conflict when it stands already or a case is still open, Invalid
    with fewer than three.
    """
    must(actor, "assessment.record_panel")
    row = exercise_row(exercise_id)
    if row.leader_id != actor.user_id:
        raise NotFound(message("This does not exist, or not for you."))
    if Panel.objects.filter(dossier_id=row.dossier_id).exists():
        raise Conflict(message("This panel is recorded already."))
    if Round.objects.filter(dossier_id=row.dossier_id, state=RoundState.OPEN).exists():
        raise Conflict(message("Some cases are still open. Record the panel when all are over."))
    content, given = unseal_content(actor, row, ExerciseContent), _given(actor, row)
    told = [case for case in content.cases if len(given.get(case.round_id, ())) >= FEWEST_ON_PANEL]
    if not told:
        raise Invalid(message("A panel needs three people who rated the same case."))
    for case in told:
        _keep(actor, row, case, given[case.round_id])
    log.record("assessment.record_panel", dossier=row.dossier_id)


def _given(actor: Actor, row: Exercise) -> dict[UUID, list[int]]:
    rows = list(Overall.objects.filter(dossier_id=row.dossier_id, moment=Moment.LAST))
    load_keys(actor, rows)
    given: dict[UUID, list[int]] = {}
    for each, content in unseal_whole(actor, rows, OverallContent):
        given.setdefault(each.round_id, []).append(content.points)
    return given


def _keep(actor: Actor, row: Exercise, case: ExerciseCase, points: list[int]) -> None:
    kept = Panel(dossier_id=row.dossier_id, round_id=case.round_id)
    kept.compartment_id = main_compartment_of(row.dossier_id)
    seal_content(actor, kept, PanelContent(case.vignette, tuple(sorted(points))))
    kept.save(force_insert=True)
