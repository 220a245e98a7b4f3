"""What the pages of practising on fictional cases print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.selectors._cases import CaseLine
from houvast.assessment.selectors.list_exercises import ExerciseLine, ExerciseList
from houvast.assessment.selectors.show_case import CasePage
from houvast.assessment.selectors.show_exercise import ExercisePage, OpenCase
from houvast.assessment.values.exercises import HIGHEST_POINT, LOWEST_POINT
from houvast.instruments.definition import Words
from houvast.web.assessment.labels_exercises import CASE_STATES, FORMS, KNOWN, SIDES, reason_words
from houvast.web.assessment.numbers import reach_words, written
from houvast.web.assessment.sections import team_ways
from houvast.web.drawings.placed import Placed, PlacedRow
from houvast.web.guidance.facts import pages
from houvast.web.ui.shapes import Step


@dataclass(frozen=True)
class ToldCase:
    """A case as a page prints it: where it stands in a word, and what kind it was once it lies open."""

    line: CaseLine
    title: str
    state: Promise
    form: Promise | None
    reveal: str


@dataclass(frozen=True)
class ToldExercise:
    """An exercise in the list: its instrument, its first case by title, and how many more there are."""

    line: ExerciseLine
    instrument: str
    first: str
    more: int


@dataclass(frozen=True)
class ToldOpen:
    """A case that lies open: where to begin talking, and the overall figures in words."""

    case: ToldCase
    raters: int
    apart: tuple[str, ...]
    panel: str


@dataclass(frozen=True)
class ToldEntry:
    """An entry of a case: how it is known, since when, and its words."""

    known: Promise
    on: date
    words: str


def said(words: Words) -> str:
    """Returns words of a case or an instrument in the reader's language."""
    return words.said((get_language() or "nl")[:2])


def round_address(act: str, round_id: UUID, **more: int) -> str:
    """Returns a page of a round, empty where this installation does not have it."""
    argument = "revealed_round" if act == "show_reveal" else "rating_round"
    try:
        return reverse(f"assessment:{act}", kwargs={argument: round_id, **more})
    except NoReverseMatch:
        return ""


def list_facts(found: ExerciseList) -> dict[str, object]:
    """Returns what the list prints."""
    return {
        "found": found,
        "exercises": [_exercise(line) for line in found.exercises],
        "team_ways": team_ways("assessment:list_exercises"),
        "pages": pages(found.number, found.pages),
    }


def exercise_facts(found: ExercisePage) -> dict[str, object]:
    """Returns what the page of an exercise prints: my next case, where to talk, and figures last."""
    told = [_open(case) for case in found.open_cases]
    return {
        "team_ways": team_ways("assessment:list_exercises"),
        "exercise": found,
        "title": said(found.title),
        "cases": [_case(line) for line in found.cases],
        "next_case": _case(found.next_case) if found.next_case else None,
        "told": sorted(told, key=lambda each: -len(each.apart)),
        "figures": _figures(found.open_cases),
        "agreement": estimate_words(found.agreement),
        "anchoring": anchoring_words(found.anchoring),
        "can_record": found.i_lead and found.is_finished and not found.has_panel,
    }


def case_facts(found: CasePage, form: object = None) -> dict[str, object]:
    """Returns what the page of a case prints: its entries, and the reader's own way through it."""
    return {
        "case": found,
        "title": said(found.title),
        "question": said(found.question),
        "entries": [ToldEntry(KNOWN[each.kind], each.written_on, said(each.words)) for each in found.entries],
        "form_of_case": FORMS[found.form] if found.form else None,
        "instrument": said(found.definition.title),
        "form": form,
        "steps": _steps(found),
        "ways": _ways(found),
    }


def estimate_words(found: Estimate) -> str:
    """Returns how far overall figures agree, or why nothing is said."""
    if found.point is None or found.low is None or found.high is None:
        return str(reason_words(found.reason))
    return _(
        "Over %(cases)s cases one rater's figure agrees with another's by %(point)s (between %(low)s and"
        " %(high)s, 95 %% sure; 1 is the same, 0 is chance)."
    ) % {
        "cases": found.n,
        "point": written(found.point),
        "low": written(found.low),
        "high": written(found.high),
    }


def anchoring_words(found: Estimate) -> str:
    """Returns what asking for a figure first did to the spread, in words; nothing while it says nothing."""
    if found.point is None:
        return ""
    facts = {"point": written(abs(found.point)), "reach": reach_words(found), "raters": found.n}
    if found.low is None or found.high is None or found.low <= 0 <= found.high:
        return (
            _(
                "Between those who were asked for a figure first and the others no difference in spread can"
                " be seen (%(raters)s raters; %(point)s points, %(reach)s)."
            )
            % facts
        )
    if found.point > 0:
        return (
            _(
                "Those who were asked for a figure first lie closer together, by %(point)s points (%(reach)s,"
                " %(raters)s raters): a first figure drew them together."
            )
            % facts
        )
    return (
        _(
            "Those who were asked for a figure first lie further apart, by %(point)s points (%(reach)s,"
            " %(raters)s raters)."
        )
        % facts
    )


def _case(line: CaseLine) -> ToldCase:
    reveal = round_address("show_reveal", line.round_id) if line.state == "over" else ""
    form = FORMS[line.form] if line.form else None
    return ToldCase(line, said(line.title), CASE_STATES[line.state], form, reveal)


def _exercise(line: ExerciseLine) -> ToldExercise:
    first, *more = line.cases
    return ToldExercise(line, said(line.title), said(first.title), len(more))


def _open(case: OpenCase) -> ToldOpen:
    apart = tuple(f"{said(each.item.label)} ({SIDES[each.polarity]})" for each in case.apart)
    panel = _points(case.panel) if case.panel else ""
    return ToldOpen(_case(case.line), case.raters, apart, panel)


def _figures(cases: Sequence[OpenCase]) -> Placed | None:
    """The overall figures of each case that lies open, without names."""
    told = [case for case in cases if case.points]
    rows = tuple(
        PlacedRow(
            said(case.line.title), tuple(map(float, case.points)), _points(case.points), _ends(case.points)
        )
        for case in told
    )
    ends = (str(LOWEST_POINT), str(HIGHEST_POINT))
    return Placed(_("Figures"), rows, LOWEST_POINT, HIGHEST_POINT, ends) if rows else None


def _points(points: Sequence[int]) -> str:
    return ", ".join(map(str, points))


def _ends(points: Sequence[int]) -> tuple[float, float]:
    return float(min(points)), float(max(points))


def _steps(found: CasePage) -> list[Step]:
    """The reader's own way, nothing of anybody else's; empty for who only leads."""
    own = found.own
    if not own.is_asked:
        return []
    first = [(_("A figure first"), own.first is not None)] if own.is_asked_first else []
    way = [
        *first,
        (_("First impression in words"), own.is_rating or own.is_locked),
        (_("The sheet"), own.last is not None),
        (_("A figure after it"), own.last is not None),
        (_("Lock the sheet"), own.is_locked),
    ]
    current = next((place for place, (_label, done) in enumerate(way) if not done), len(way))
    return [
        Step(label, "done" if done else "current" if place == current else "later")
        for place, (label, done) in enumerate(way)
    ]


def _ways(found: CasePage) -> list[tuple[str, str]]:
    """What can be done now, the likeliest first."""
    own, number = found.own, found.round_id
    if not found.is_open:
        return _there([(_("See who sees what how"), round_address("show_reveal", number))])
    if not own.is_asked or own.is_locked:
        return []
    figure = (_("Give a figure"), reverse("assessment:give_overall", kwargs={"case_round": number}))
    if not own.is_rating:
        first = (_("Write your first impression"), round_address("state_impression", number))
        return _there([figure] if own.asks_figure else [first])
    sheet = (_("Go to your sheet"), round_address("keep_sheet", number, part=1))
    lock = (_("Lock the sheet"), round_address("lock_sheet", number))
    return _there([sheet, figure] if own.last is None else [lock, sheet])


def _there(ways: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(label, url) for label, url in ways if url]
