"""One exercise: my next case, then the cases that lie open, by how far apart we are, and figures last.

Made for three to twelve cases: first where to begin talking, then how far apart, coefficients at the end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.assessment.agreement.late import anchoring, intraclass
from houvast.assessment.agreement.outcomes import Estimate, Reason
from houvast.assessment.finding.exercises import exercise_row
from houvast.assessment.models.exercises import Draw, Exercise, Panel
from houvast.assessment.selectors._cases import CaseLine, case_lines
from houvast.assessment.selectors._practised import Chosen, Scale, chosen_in, last_figures, scale_of
from houvast.assessment.values.exercises import ExerciseContent, PanelContent
from houvast.assessment.values.rounds import WIDE
from houvast.audit import log
from houvast.instruments.definition import Item, Polarity, Words
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

WIDEST: Final = 4
"""So many items of a case are named as the first to speak of; the reveal has them all."""
FEWEST_OF_A_HALF: Final = 3
"""Under so many raters in a half, what asking first did says nothing, and tells on somebody."""


@dataclass(frozen=True)
class Apart:
    """One side of an item on which raters lie two levels or more apart."""

    item: Item
    polarity: Polarity
    steps: int


@dataclass(frozen=True)
class OpenCase:
    """A case that lies open: how many rated it, where they are far apart, and their overall figures."""

    line: CaseLine
    raters: int
    apart: tuple[Apart, ...]
    points: tuple[int, ...]
    panel: tuple[int, ...]


@dataclass(frozen=True)
class ExercisePage:
    """An exercise as its reader knows it; ``agreement`` and ``anchoring`` rest on what lies open."""

    id: UUID
    title: Words
    leader: str
    raters: tuple[str, ...]
    begun_on: date
    due_on: date
    lapses_on: date
    ended_because: str
    i_lead: bool
    i_rate: bool
    cases: tuple[CaseLine, ...]
    open_cases: tuple[OpenCase, ...]
    agreement: Estimate
    anchoring: Estimate
    is_finished: bool
    has_panel: bool

    @property
    def next_case(self) -> CaseLine | None:
        """The first case that waits for the reader."""
        return next((case for case in self.cases if case.is_mine_to_do), None)


def show_exercise(actor: Actor, exercise_id: UUID, *, to_lead: bool = False) -> ExercisePage:
    """Returns an exercise of the actor's team; ``to_lead``, only to who leads it. Raises NotFound."""
    must(actor, "assessment.show_exercise")
    row = exercise_row(exercise_id)
    if to_lead and row.leader_id != actor.user_id:
        raise NotFound(message("This does not exist, or not for you."))
    content = unseal_content(actor, row, ExerciseContent)
    cases = case_lines(actor, [(row, content)])[row.id]
    over, scale = [case for case in cases if case.is_over], scale_of(content.definition)
    chosen = chosen_in(actor, [row.dossier_id], scale)
    figures = last_figures(actor, [row.dossier_id])
    panel, is_finished = _panel(actor, row), len(over) == len(cases)
    log.record_reading("assessment.show_exercise", dossier=row.dossier_id)
    return ExercisePage(
        row.id,
        scale.definition.title,
        content.leader,
        tuple(rater.name for rater in content.raters),
        clock.day_of(row.created_at),
        row.due_on,
        row.lapses_on,
        content.ended_because,
        row.leader_id == actor.user_id,
        any(rater.user_id == actor.user_id for rater in content.raters),
        cases,
        tuple(_open_case(case, chosen, figures.get(case.round_id, {}), panel, scale) for case in over),
        _agreement(over, figures, content),
        _anchoring(row, over, figures) if is_finished else Estimate(0, reason=Reason.NO_CASES),
        is_finished,
        bool(panel),
    )


def _open_case(
    line: CaseLine,
    chosen: Iterable[Chosen],
    points: dict[UUID, int],
    panel: dict[UUID, tuple[int, ...]],
    scale: Scale,
) -> OpenCase:
    sheets = [each.levels for each in chosen if each.round_id == line.round_id]
    apart = []
    for key, item in scale.items.items():
        levels = [sheet[key] for sheet in sheets if key in sheet]
        steps = max(levels) - min(levels) if levels else 0
        if steps >= WIDE:
            apart.append(Apart(item, key[1], steps))
    widest = tuple(sorted(apart, key=lambda each: -each.steps)[:WIDEST])
    told = tuple(sorted(points.values()))
    return OpenCase(line, len(sheets), widest, told, panel.get(line.round_id, ()))


def _agreement(
    over: list[CaseLine], figures: dict[UUID, dict[UUID, int]], content: ExerciseContent
) -> Estimate:
    """ICC(A,1) of the last overall figures: nothing below two cases and two raters."""
    rows = [[figures.get(case.round_id, {}).get(rater.user_id) for rater in content.raters] for case in over]
    return intraclass(rows).a1 if rows else Estimate(0, reason=Reason.NO_CASES)


def _anchoring(row: Exercise, over: list[CaseLine], figures: dict[UUID, dict[UUID, int]]) -> Estimate:
    """What asking first did to the spread; nothing with fewer than three raters in a half."""
    drawn = dict(Draw.objects.filter(dossier_id=row.dossier_id).values_list("user_id", "is_asked_first"))
    halves: dict[bool, dict[UUID, list[float]]] = {True: {}, False: {}}
    for case in over:
        given = figures.get(case.round_id, {})
        for asked in (True, False):
            half = {user: points for user, points in given.items() if drawn.get(user) is asked}
            if len(half) < FEWEST_OF_A_HALF:
                continue
            middle = median(half.values())
            for user, points in half.items():
                halves[asked].setdefault(user, []).append(abs(points - middle))
    if min(len(half) for half in halves.values()) < FEWEST_OF_A_HALF:
        return Estimate(sum(map(len, halves.values())), reason=Reason.TOO_FEW_CASES)
    return anchoring(list(halves[True].values()), list(halves[False].values()))


def _panel(actor: Actor, row: Exercise) -> dict[UUID, tuple[int, ...]]:
    rows = list(Panel.objects.filter(dossier_id=row.dossier_id))
    load_keys(actor, rows)
    return {each.round_id: content.points for each, content in unseal_whole(actor, rows, PanelContent)}
