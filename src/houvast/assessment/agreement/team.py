"""What a team is shown of its agreement: always counts and pairs, coefficients only where they say something.

It reads ratings without names of raters and answers nothing about any of them.
"""

from collections.abc import Mapping, Sequence

from houvast.assessment.agreement.answers import Coefficients, ItemAgreement, TeamAgreement
from houvast.assessment.agreement.benchmarks import verdict
from houvast.assessment.agreement.bootstrap import DRAWS, bootstrap
from houvast.assessment.agreement.missingness import agreement_on_missing
from houvast.assessment.agreement.outcomes import Bootstrapped, Estimate, Reason
from houvast.assessment.agreement.ratings import Ratings, UnusableRatings
from houvast.assessment.agreement.saying import (
    FEWEST_CASES,
    basis,
    pairwise_agreement,
    widest_first,
)


def team_agreement(
    items: Mapping[str, Ratings], *, seed: int, missing: Sequence[str] = (), draws: int = DRAWS
) -> TeamAgreement:
    """Returns what may be shown of a team's agreement on the same cases; same seed, same intervals.

    ``missing`` are the definition's words for what is not known. Where there is too little, coefficients
    have no point and the reason. Raises UnusableRatings when there is no item, or items have different cases.
    """
    if not items:
        raise UnusableRatings("Give at least one item.")
    if len({len(rated.rows) for rated in items.values()}) > 1:
        raise UnusableRatings("Give items with the same cases in the same order.")
    found = {key: basis(rated) for key, rated in items.items()}
    shown = [key for key, rests_on in found.items() if rests_on.reason is None]
    cases = len(next(iter(items.values())).rows)
    drawn = bootstrap(list(items.values()), seed=seed, draws=draws) if _is_enough(items) else None
    at = {key: place for place, key in enumerate(items)}
    described = tuple(
        (
            key,
            ItemAgreement(
                found[key],
                pairwise_agreement(rated),
                agreement_on_missing(rated, missing) if missing else None,
                widest_first(rated),
                _coefficients(drawn.items[at[key]])
                if drawn and key in shown
                else _nothing(found[key].cases, found[key].reason or Reason.TOO_FEW_CASES),
            ),
        )
        for key, rated in items.items()
    )
    return TeamAgreement(
        cases, described, _coefficients(drawn.whole) if drawn else _nothing(cases, Reason.TOO_FEW_CASES)
    )


def _is_enough(items: Mapping[str, Ratings]) -> bool:
    """Whether so many cases were rated twice on at least one item."""
    return any(basis(rated).cases >= FEWEST_CASES for rated in items.values())


def _coefficients(two: tuple[Bootstrapped, ...]) -> Coefficients:
    alpha, ac2 = two
    return Coefficients(alpha, ac2, verdict(alpha.estimate), verdict(ac2.estimate))


def _nothing(cases: int, reason: Reason) -> Coefficients:
    return _coefficients((Bootstrapped(Estimate(cases, reason=reason), 0, 0),) * 2)
