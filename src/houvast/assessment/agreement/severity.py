"""How severe each rater is, from vignettes that many rated: a many-facet Rasch model with one rating scale.

ln(P(level k) / P(level k-1)) = case - item - rater - step k. It is told to the rater alone and never corrects
anybody's ratings. Positive is severe: this rater gives lower levels than the others to the same cases.
"""

from collections.abc import Sequence

import numpy as np

from houvast.assessment.agreement.answers import Residual, Severities
from houvast.assessment.agreement.design import Design, comparable, design_of, is_tied
from houvast.assessment.agreement.fitting import Fit, fitted
from houvast.assessment.agreement.outcomes import SURE, Estimate, Reason
from houvast.assessment.agreement.quantiles import normal_point
from houvast.assessment.agreement.ratings import Seen, UnusableRatings, must_be_levels


def rater_severity(seen: Sequence[Seen], levels: Sequence[float]) -> Severities:
    """Returns how severe raters are, with standard errors; refuses a design that does not tie them together.

    Levels nobody used are left out of the steps. A rater who was always at one end has a reason instead.
    Raises UnusableRatings for a level that is not declared, or two ratings of the same thing. Sources:
    Linacre (1989), Andrich (1978); joint maximum likelihood.
    """
    must_be_levels(levels)
    if not {each.level for each in seen} <= set(levels):
        raise UnusableRatings("One of the ratings is not one of the levels.")
    whole = design_of(seen)
    telling = _telling(seen)
    design = design_of(telling)
    refused = _refused(whole, design)
    if refused:
        groups = next((comparable(each) for each in (whole, design) if not is_tied(each)), (whole.raters,))
        return _nothing(seen, whole, groups, refused)
    used = {level: place for place, level in enumerate(sorted({each.level for each in telling}))}
    fit = fitted(design, np.array([used[each.level] for each in telling]), len(used))
    if fit is None:
        return _nothing(seen, whole, (whole.raters,), Reason.NOT_FOUND)
    return _described(seen, whole, telling, design, fit)


def _refused(whole: Design, telling: Design) -> Reason | None:
    """Why nothing can be estimated: of all ratings, and of those that tell raters apart."""
    if not len(whole.rows):
        return Reason.NO_CASES
    if not is_tied(whole):
        return Reason.NOT_CONNECTED
    if not len(telling.rows):
        return Reason.NO_VARIATION
    if len(telling.raters) == 1:
        return Reason.ONE_RATER
    return None if is_tied(telling) else Reason.NOT_CONNECTED


def _telling(seen: Sequence[Seen]) -> list[Seen]:
    """The ratings without raters, cases and items that are all at one end, as often as it takes."""
    kept = list(seen)
    while kept:
        low, high = min(each.level for each in kept), max(each.level for each in kept)
        at_the_edge = {
            (kind, name)
            for kind in ("rater", "case", "item")
            for name, given in _levels_by(kept, kind).items()
            if given in ({low}, {high})
        }
        if not at_the_edge:
            return kept
        kept = [
            each
            for each in kept
            if at_the_edge.isdisjoint({("rater", each.rater), ("case", each.case), ("item", each.item)})
        ]
    return kept


def _levels_by(seen: Sequence[Seen], kind: str) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    for each in seen:
        name = {"rater": each.rater, "case": each.case, "item": each.item}[kind]
        found.setdefault(name, set()).add(each.level)
    return found


def _nothing(
    seen: Sequence[Seen], design: Design, groups: tuple[tuple[str, ...], ...], reason: Reason
) -> Severities:
    rated = {rater: sum(each.rater == rater for each in seen) for rater in design.raters}
    raters = tuple((rater, Estimate(rated[rater], reason=reason)) for rater in design.raters)
    return Severities(raters, (), (), (), groups, (), reason)


def _described(
    seen: Sequence[Seen], whole: Design, telling: list[Seen], design: Design, fit: Fit
) -> Severities:
    reach = normal_point((1 + SURE) / 2)
    first_item = len(design.raters) + len(design.cases)
    at = {("rater", name): place for place, name in enumerate(design.raters)}
    at |= {("item", name): place + first_item for place, name in enumerate(design.items)}

    def estimate(kind: str, name: str) -> Estimate:
        rated = sum(name == (each.rater if kind == "rater" else each.item) for each in seen)
        place = at.get((kind, name))
        if place is None:
            return Estimate(rated, reason=Reason.ALL_AT_THE_EDGE)
        point, error = float(fit.places[place]), float(fit.errors[place])
        return Estimate(rated, point, error, point - reach * error, point + reach * error)

    lost = sorted({*whole.cases} - {*design.cases}) + sorted({*whole.items} - {*design.items})
    return Severities(
        tuple((name, estimate("rater", name)) for name in whole.raters),
        tuple((name, estimate("item", name)) for name in whole.items),
        tuple(map(float, fit.steps)),
        _residuals(telling, fit),
        (whole.raters,),
        tuple(lost),
    )


def _residuals(telling: list[Seen], fit: Fit) -> tuple[Residual, ...]:
    together: dict[tuple[str, str], list[int]] = {}
    for number, each in enumerate(telling):
        together.setdefault((each.rater, each.item), []).append(number)
    found = []
    for (rater, item), numbers in sorted(together.items()):
        difference, variance = fit.differences[numbers], fit.variances[numbers]
        unusual = float(difference.sum() / np.sqrt(variance.sum()))
        found.append(Residual(rater, item, len(numbers), float(difference.mean()), unusual))
    return tuple(found)
