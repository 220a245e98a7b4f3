"""A rater's own eye, for that rater alone: there is no way to ask for anybody else's.

It takes no name: whoever asks is told about themselves. It corrects nobody's ratings of anything.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.personal import open_for_self
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.agreement.answers import AgainstPanel
from houvast.assessment.agreement.divergence import Divergence, View, divergence
from houvast.assessment.finding.exercises import own_overalls
from houvast.assessment.models.exercises import Exercise, Panel, Practised, Upkeep
from houvast.assessment.models.rounds import LockedRating
from houvast.assessment.selectors._own_eye import (
    OwnDrift,
    OwnSeverity,
    own_against_panel,
    own_drift,
    own_severity,
)
from houvast.assessment.selectors._practised import Chosen, Scale, chosen_in, exercises_of, scale_of
from houvast.assessment.values.exercises import (
    UPKEEP_PLACE,
    ExerciseContent,
    Moment,
    PanelContent,
    UpkeepContent,
)
from houvast.assessment.values.ratings import Impression, LockedContent, Sureness
from houvast.audit import log
from houvast.instruments.definition import Words
from houvast.instruments.vignettes import shipped_vignettes
from houvast.kernel import clock
from houvast.kernel.errors import Tampered

A_YEAR: Final = timedelta(days=365)
HOW_SURE: Final = {Sureness.UNSURE: 0, Sureness.RATHER: 1, Sureness.SURE: 2}


@dataclass(frozen=True)
class TwoFigures:
    """A case on which the rater gave a figure before the items and one after them."""

    title: Words
    first: int
    last: int


@dataclass(frozen=True)
class OwnCalibration:
    """What the rater's practised cases say of their own eye; None where there is nothing to say."""

    title: Words | None
    cases_this_year: int
    upkeep: UpkeepContent
    is_expired: bool
    severity: OwnSeverity | None
    drift: OwnDrift | None
    panel: AgainstPanel | None
    figures: tuple[TwoFigures, ...]
    views: Divergence


def show_own_calibration(actor: Actor) -> OwnCalibration:
    """Returns what is known of the actor's own eye, and of nobody else's."""
    must(actor, "assessment.show_own_calibration")
    exercises = exercises_of(actor)
    mine = list(Practised.objects.filter(user_id=actor.user_id).order_by("created_at", "id"))
    figures = own_overalls(actor, [row.round_id for row in mine])
    with_one = _with_one_instrument(exercises, mine)
    scale = _compared(with_one)
    chosen = chosen_in(actor, [row.dossier_id for row, _ in with_one], scale) if scale else ()
    upkeep = _upkeep(actor)
    log.record("assessment.show_own_calibration")
    return OwnCalibration(
        scale.definition.title if scale else None,
        sum(row.created_at > clock.now() - A_YEAR for row in mine),
        upkeep,
        _is_over(upkeep.valid_until),
        own_severity(actor.user_id, chosen, scale) if scale else None,
        own_drift(actor.user_id, chosen, scale) if scale else None,
        own_against_panel(
            _own_by_case(actor, chosen, figures), _panel(actor, {row.round_id for row in mine})
        ),
        _two_figures(exercises, figures),
        divergence(_views(actor)),
    )


def _with_one_instrument(
    exercises: list[tuple[Exercise, ExerciseContent]], mine: list[Practised]
) -> list[tuple[Exercise, ExerciseContent]]:
    """The exercises with the instrument on which the rater practised most: others have other levels."""
    rated = Counter(row.dossier_id for row in mine)
    often: Counter[str] = Counter()
    for row, content in exercises:
        often[content.definition] += rated[row.dossier_id]
    if not often.total():
        return []
    most = often.most_common(1)[0][0]
    return [(row, content) for row, content in exercises if content.definition == most]


def _compared(with_one: list[tuple[Exercise, ExerciseContent]]) -> Scale | None:
    """What is compared of that instrument; None without one, or where it asks for words alone."""
    scale = scale_of(with_one[0][1].definition) if with_one else None
    return scale if scale and scale.items else None


def _own_by_case(
    actor: Actor, chosen: tuple[Chosen, ...], figures: dict[tuple[UUID, Moment], int]
) -> dict[str, int]:
    """The rater's latest last figure on each fictional case."""
    own = [each for each in chosen if each.user_id == actor.user_id]
    return {
        each.vignette: figures[each.round_id, Moment.LAST]
        for each in own
        if (each.round_id, Moment.LAST) in figures
    }


def _panel(actor: Actor, own: set[UUID]) -> dict[str, tuple[int, ...]]:
    """The latest panel on each fictional case, of those the rater was not on: nobody is beside themselves."""
    rows = list(Panel.objects.exclude(round_id__in=own).order_by("created_at", "id"))
    load_keys(actor, rows)
    return {content.vignette: content.points for _, content in unseal_whole(actor, rows, PanelContent)}


def _two_figures(
    exercises: list[tuple[Exercise, ExerciseContent]], figures: dict[tuple[UUID, Moment], int]
) -> tuple[TwoFigures, ...]:
    cases = [case for _, content in exercises for case in content.cases]
    told = shipped_vignettes()
    return tuple(
        TwoFigures(
            told[case.vignette].title,
            figures[case.round_id, Moment.FIRST],
            figures[case.round_id, Moment.LAST],
        )
        for case in cases
        if case.vignette in told and {(case.round_id, moment) for moment in Moment} <= set(figures)
    )


def _views(actor: Actor) -> list[tuple[View, View]]:
    """First and second impressions on fictional cases whose first one has not lapsed yet."""
    practised = Practised.objects.filter(user_id=actor.user_id).values("round_id")
    rows = list(LockedRating.objects.filter(user_id=actor.user_id, round_id__in=practised))
    load_keys(actor, rows)
    sheets = [content for _, content in unseal_whole(actor, rows, LockedContent)]
    return [(_view(sheet.before), _view(sheet.after)) for sheet in sheets]


def _view(impression: Impression) -> View:
    return View(frozenset(filter(None, impression.domains)), HOW_SURE[impression.sureness])


def _upkeep(actor: Actor) -> UpkeepContent:
    """The rater's own note; nothing once the keys it was sealed with are gone."""
    row = Upkeep.objects.filter(user_id=actor.user_id).first()
    if row is None:
        return UpkeepContent()
    try:
        return open_for_self(actor, UPKEEP_PLACE, bytes(row.sealed), UpkeepContent)
    except Tampered:
        return UpkeepContent()


def _is_over(day: date | None) -> bool:
    return day is not None and day < clock.today()
