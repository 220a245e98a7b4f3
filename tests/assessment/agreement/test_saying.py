"""Too little to say anything …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.ratings import Ratings
from houvast.assessment.agreement.saying import (
    Spread,
    basis,
    pairwise_agreement,
    share_interval,
    silence_of_whole,
    widest_first,
)


def item(*groups: tuple[int, tuple[int | None, ...]]) -> Ratings:
    return Ratings.of([0, 1, 2], [row for times, row in groups for _ in range(times)])


@pytest.mark.parametrize(
    ("rated", "reason"),
    [
        (item((29, (0, 0)), (20, (0, 1))), Reason.TOO_FEW_CASES),
        (item((30, (0, 0)), (20, (0, 1))), None),
        (item((31, (0, 0)), (19, (0, 1))), Reason.TOO_LITTLE_VARIATION),
        (item((40, (0, 0)), (9, (1, 1)), (1, (0, 2))), Reason.TOO_LITTLE_VARIATION),
        (item((40, (0, 0)), (10, (1, 1))), None),
        (item((29, (0, 0)), (20, (0, 1)), (50, (1, None))), Reason.TOO_FEW_CASES),
        (item((80, (1, None))), Reason.NO_PAIRS),
        (item(), Reason.NO_PAIRS),
    ],
)
def test_is_under_fifty_cases_rated_twice_or_twenty_ratings_that_differ(
    rated: Ratings, reason: Reason | None
) -> None:
    assert basis(rated).reason is reason


def test_still_leaves_the_counts() -> None:
    found = basis(item((3, (0, 0)), (1, (1, 2)), (5, (2, None))))
    assert (found.cases, found.others, found.used) == (4, 2, ((0, 6), (1, 1), (2, 1)))


def test_for_one_item_can_be_enough_for_the_whole_instrument() -> None:
    eleven, twelve = item((8, (0, 0)), (3, (0, 1))), item((8, (0, 0)), (4, (0, 1)))
    assert silence_of_whole([eleven] * 22) is Reason.TOO_FEW_CASES
    assert silence_of_whole([twelve] * 22) is None
    assert silence_of_whole([twelve] * 4) is Reason.TOO_LITTLE_VARIATION  # sixteen that differ
    assert silence_of_whole([]) is Reason.TOO_FEW_CASES


@given(st.floats(0, 1), st.integers(1, 500))
def test_still_gives_pairs_an_interval_that_holds_the_share(share: float, trials: int) -> None:
    low, high = share_interval(share, trials)
    assert 0 <= low <= share <= high <= 1
    assert low < high


def test_shows_how_little_full_agreement_on_three_cases_is() -> None:
    found = pairwise_agreement(item((3, (1, 1))))
    assert (found.n, found.point, found.high) == (3, 1, 1)
    assert found.low == pytest.approx(0.4385, abs=1e-4)
    assert pairwise_agreement(item((3, (1, None)))).reason is Reason.NO_PAIRS


def test_still_says_where_to_begin_talking() -> None:
    rated = Ratings.of([0, 1, 2], [(0, 0), (0, 2), (1, None), (2, 1), ("no_info", 1)])
    assert widest_first(rated) == (Spread(1, 0, 2, 2), Spread(3, 1, 2, 1), Spread(0, 0, 0, 0))
