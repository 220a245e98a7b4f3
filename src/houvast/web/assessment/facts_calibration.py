"""What a rater is shown of their own eye: each figure with what it rests on, in words and as a drawing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houvast.assessment.agreement.answers import AgainstPanel
from houvast.assessment.agreement.divergence import Divergence
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.selectors._own_eye import OwnDrift, OwnResidual, OwnSeverity
from houvast.assessment.selectors.show_own_calibration import OwnCalibration, TwoFigures
from houvast.assessment.values.exercises import CASES_A_YEAR, HIGHEST_POINT, LOWEST_POINT
from houvast.web.assessment.facts_exercises import said
from houvast.web.assessment.labels_exercises import SIDES, reason_words
from houvast.web.assessment.numbers import reach_words, written
from houvast.web.assessment.sections import team_ways
from houvast.web.drawings.bars import Bars, Counted
from houvast.web.drawings.differences import Differences
from houvast.web.drawings.placed import Placed, PlacedRow

SEVERE_ENDS = 2.0
"""Logits to either side on the drawing; what lies beyond stands at its end."""
UNUSUAL = 2.0
"""From so many standard errors a difference is more than chance would often make."""
ITEM_ENDS = 1.0
DRAWN = 12
SURE_TIMES = 1.96
"""Standard errors to either side that hold nineteen in twenty."""


@dataclass(frozen=True)
class OwnFigure:
    """One figure of a rater's own: a heading, a sentence, a drawing where there is one, its unit."""

    heading: str
    sentence: str
    caption: str = ""
    placed: Placed | None = None
    bars: Bars | None = None
    differences: Differences | None = None
    note: str = ""


def calibration_facts(found: OwnCalibration, form: object = None) -> dict[str, object]:
    """Returns what the page of one's own eye prints."""
    return {
        "team_ways": team_ways("assessment:show_own_calibration"),
        "own": found,
        "title": said(found.title) if found.title else "",
        "least": CASES_A_YEAR,
        "form": form,
        "figures": [
            _severity(found.severity),
            _residuals(found.severity),
            _drift(found.drift),
            _panel(found.panel),
            _two_figures(found.figures),
            _views(found.views),
        ],
    }


def _severity(found: OwnSeverity | None) -> OwnFigure:
    heading = _("How readily I choose a higher level")
    if found is None or found.estimate.point is None:
        return OwnFigure(heading, str(reason_words(found.estimate.reason if found else None)))
    own = _higher(found.estimate)
    sentence = _severity_sentence(own) % {"raters": found.raters, "cases": found.cases}
    told = _("%(point)s (%(reach)s; standard error %(error)s)") % {
        "point": written(own.point or 0),
        "reach": reach_words(own),
        "error": written(own.error or 0),
    }
    ends = (_("less readily"), _("higher levels more readily"))
    rows = (PlacedRow(_("My own eye"), (own.point or 0,), told, _reach(own)),)
    placed = Placed(_("Logits"), rows, -SEVERE_ENDS, SEVERE_ENDS, ends, middle=0)
    note = _(
        "A logit is the unit of this ruler. Where colleagues would as soon choose either of two neighbouring"
        " levels, somebody who stands one logit to the right chooses the higher one about three times in"
        " four. The standard error says how far chance alone may move the dot: about .23 logits after three"
        " cases, .16 after six and .11 after twelve."
    )
    return OwnFigure(heading, sentence, _("Beside colleagues on the same cases"), placed, note=note)


def _higher(severe: Estimate) -> Estimate:
    """The same the other way round: to the right is higher in every figure of this page."""
    found = (severe.point, severe.high, severe.low)
    point, low, high = (None if value is None else -value for value in found)
    return replace(severe, point=point, low=low, high=high)


def _severity_sentence(own: Estimate) -> str:
    if own.low is None or own.high is None or own.low <= 0 <= own.high:
        return _("No difference from your colleagues can be seen (%(cases)s cases, %(raters)s raters).")
    if (own.point or 0) > 0:
        return _(
            "You choose higher levels than your colleagues on the same cases (%(cases)s cases, %(raters)s"
            " raters). Neither is right: talk about it."
        )
    return _(
        "You choose lower levels than your colleagues on the same cases (%(cases)s cases, %(raters)s raters)."
        " Neither is right: talk about it."
    )


def _residuals(severity: OwnSeverity | None) -> OwnFigure:
    heading = _("On which items I look differently")
    found = severity.residuals if severity else ()
    if not found:
        return OwnFigure(heading, str(reason_words(severity.estimate.reason if severity else None)))
    unusual = [each for each in found if abs(each.unusual) >= UNUSUAL]
    sentence = (
        ngettext(
            "On %(number)s of %(all)s items you differ by more than chance often makes. Read its anchors"
            " again together.",
            "On %(number)s of %(all)s items you differ by more than chance often makes. Read their anchors"
            " again together.",
            len(unusual),
        )
        if unusual
        else _("On none of %(all)s items do you differ by more than chance often makes.")
    ) % {"number": len(unusual), "all": len(found)}
    rows = tuple(_residual(each) for each in found[:DRAWN])
    ends = (_("lower than expected"), _("higher"))
    placed = Placed(_("In levels"), rows, -ITEM_ENDS, ITEM_ENDS, ends, middle=0)
    return OwnFigure(heading, sentence, _("The twelve items on which I differ most"), placed)


def _residual(each: OwnResidual) -> PlacedRow:
    """A row of its own: its reach follows from the difference and from how unusual it is."""
    name = f"{said(each.item.label)} ({SIDES[each.polarity]})"
    half = abs(each.higher / each.unusual) * SURE_TIMES if each.unusual else None
    reach = None if half is None else (each.higher - half, each.higher + half)
    sure = Estimate(each.n) if reach is None else Estimate(each.n, low=reach[0], high=reach[1])
    told = _("%(point)s in %(n)s ratings (%(reach)s)") % {
        "point": written(each.higher),
        "n": each.n,
        "reach": reach_words(sure),
    }
    return PlacedRow(name, (each.higher,), told, reach)


def _drift(found: OwnDrift | None) -> OwnFigure:
    heading = _("Old cases looked at again")
    if found is None:
        return OwnFigure(
            heading, _("You rated no case twice yet. Two old cases among six show whether your eye moved.")
        )
    moved, shift = found.drift, found.drift.shift
    facts = {"cases": found.cases, "n": moved.n, "same": moved.same, "shift": written(shift.point or 0)}
    sentence = (
        _(
            "On %(cases)s cases rated again, %(same)s of %(n)s choices stayed; on average they moved by"
            " %(shift)s levels"
        )
        % facts
    )
    rows = (
        Counted(_("The same level"), moved.same, str(moved.same)),
        Counted(_("A higher level"), moved.higher, str(moved.higher)),
        Counted(_("A lower level"), moved.lower, str(moved.lower)),
        Counted(_("Known only once"), moved.unpaired, str(moved.unpaired)),
    )
    return OwnFigure(
        heading, f"{sentence} ({reach_words(shift)}).", _("Then and now"), bars=Bars(_("Choices"), rows)
    )


def _panel(found: AgainstPanel | None) -> OwnFigure:
    heading = _("Beside a panel of experience")
    if found is None:
        return OwnFigure(
            heading, _("No panel rated the cases you rated. None comes with Houvast: nobody invented one.")
        )
    if found.bias.point is None:
        return OwnFigure(heading, str(reason_words(found.bias.reason)))
    if found.lower.point is None or found.upper.point is None:
        facts = {"n": found.n, "bias": written(found.bias.point), "reach": reach_words(found.bias)}
        return OwnFigure(
            heading,
            _(
                "On %(n)s cases your figure lies %(bias)s points from the middle of the panel on average"
                " (%(reach)s)."
            )
            % facts,
        )
    sentence = _(
        "On %(n)s cases your figure lies %(bias)s points from the middle of the panel on average (%(reach)s);"
        " nineteen in twenty differences lie from %(lower)s to %(upper)s."
    ) % {
        "n": found.n,
        "bias": written(found.bias.point),
        "reach": reach_words(found.bias),
        "lower": written(found.lower.point),
        "upper": written(found.upper.point),
    }
    drawn = Differences(
        found.points, found.bias.point, (found.lower.point, found.upper.point), (LOWEST_POINT, HIGHEST_POINT)
    )
    return OwnFigure(heading, sentence, _("My figure less the panel's, case by case"), differences=drawn)


def _two_figures(found: Iterable[TwoFigures]) -> OwnFigure:
    heading = _("A first figure and the one after the items")
    told = tuple(found)
    if not told:
        return OwnFigure(
            heading,
            _(
                "Nothing to lay beside each other: first figures are asked of half of us, and go after thirty"
                " days."
            ),
        )
    moved = sum(each.first != each.last for each in told)
    sentence = _("On %(moved)s of %(n)s cases your figure moved after the items.") % {
        "moved": moved,
        "n": len(told),
    }
    rows = tuple(
        PlacedRow(
            said(each.title),
            (float(each.first), float(each.last)),
            _("first %(first)s, then %(last)s") % {"first": each.first, "last": each.last},
            (float(min(each.first, each.last)), float(max(each.first, each.last))),
            hollow=1,
        )
        for each in told
    )
    ends = (str(LOWEST_POINT), str(HIGHEST_POINT))
    placed = Placed(_("Figures"), rows, LOWEST_POINT, HIGHEST_POINT, ends)
    return OwnFigure(heading, sentence, _("First (open) and after (full), case by case"), placed)


def _views(found: Divergence) -> OwnFigure:
    heading = _("First impression and second")
    if not found.n:
        return OwnFigure(
            heading, _("First impressions lapse thirty days after a case lies open; there is none now.")
        )
    sentence = ngettext(
        "On %(n)s case: the same domains first in %(same)s; surer afterwards in %(surer)s, less sure in"
        " %(less)s.",
        "On %(n)s cases: the same domains first in %(same)s; surer afterwards in %(surer)s, less sure in"
        " %(less)s.",
        found.n,
    ) % {"n": found.n, "same": found.unchanged, "surer": found.surer, "less": found.less_sure}
    rows = (
        Counted(_("The same domains first"), found.unchanged, str(found.unchanged)),
        Counted(_("Other domains first"), found.n - found.unchanged, str(found.n - found.unchanged)),
        Counted(_("Surer afterwards"), found.surer, str(found.surer)),
        Counted(_("Less sure afterwards"), found.less_sure, str(found.less_sure)),
    )
    return OwnFigure(heading, sentence, _("What changed after the items"), bars=Bars(_("Cases"), rows))


def _reach(found: Estimate) -> tuple[float, float] | None:
    return None if found.low is None or found.high is None else (found.low, found.high)
