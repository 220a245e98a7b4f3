"""What a team is shown of its agreement: always counts and pairs, coefficients only where they say something.

It reads ratings without names of raters and answers nothing about any of them.
"""

from collections.abc import Mapping, Sequence

from houvast.assessment.agreement.answers import Basis, Coefficients, ItemAgreement, TeamAgreement
from houvast.assessment.agreement.benchmarks import verdict
from houvast.assessment.agreement.bootstrap import DRAWS, bootstrap
from houvast.assessment.agreement.missingness import agreement_on_missing
from houvast.assessment.agreement.outcomes import Bootstrapped, Estimate, Reason
from houvast.assessment.agreement.ratings import Ratings, UnusableRatings
from houvast.assessment.agreement.saying import (
    basis,
    pairwise_agreement,
    silence_of_whole,
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
    rests_on = {key: basis(rated) for key, rated in items.items()}
    every = list(items.values())
    silence = silence_of_whole(every)
    if silence is None or any(each.reason is None for each in rests_on.values()):
        silent = [place for place, each in enumerate(rests_on.values()) if each.reason is not None]
        drawn = bootstrap(every, seed=seed, draws=draws, silent=silent)
        of_items, whole = drawn.items, drawn.whole
    else:
        of_items, whole = (_NOTHING,) * len(items), _NOTHING
    described = tuple(
        (key, _described(rated, rests_on[key], missing, figures))
        for (key, rated), figures in zip(items.items(), of_items, strict=True)
    )
    cases = len(every[0].rows)
    return TeamAgreement(cases, described, _coefficients(_silent(cases, silence) if silence else whole))


def _described(
    rated: Ratings, rests_on: Basis, missing: Sequence[str], figures: tuple[Bootstrapped, ...]
) -> ItemAgreement:
    return ItemAgreement(
        rests_on,
        pairwise_agreement(rated),
        agreement_on_missing(rated, missing) if missing else None,
        widest_first(rated),
        _coefficients(_silent(rests_on.cases, rests_on.reason) if rests_on.reason else figures),
    )


def _coefficients(two: tuple[Bootstrapped, ...]) -> Coefficients:
    alpha, ac2 = two
    return Coefficients(alpha, ac2, verdict(alpha.estimate), verdict(ac2.estimate))


def _silent(cases: int, reason: Reason) -> tuple[Bootstrapped, ...]:
    """No figures, and why."""
    return (Bootstrapped(Estimate(cases, reason=reason), 0, 0),) * 2


_NOTHING = _silent(0, Reason.TOO_FEW_CASES)
