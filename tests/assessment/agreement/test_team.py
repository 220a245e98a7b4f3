"""What a team is shown …"""

import pytest

from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.ratings import Entry, Ratings, UnusableRatings
from houvast.assessment.agreement.team import team_agreement

LEVELS = (0, 1, 2)
SOME: list[tuple[Entry, ...]] = [(0, 0), (0, 1), (2, 2), (1, 2), ("no_info", 0)]


def item(times: int, rows: list[tuple[Entry, ...]]) -> Ratings:
    return Ratings.of(LEVELS, rows * times)


def test_after_three_vignettes_is_spread_and_pairs_without_a_coefficient() -> None:
    found = team_agreement({"school": Ratings.of(LEVELS, [(0, 2, 1), (1, 1, 1), (0, 0, 1)])}, seed=1)
    ((key, school),) = found.items
    assert (key, found.cases) == ("school", 3)
    assert school.spreads[0].steps == 2
    assert school.pairs.point is not None
    assert school.pairs.low is not None
    assert school.coefficients.alpha.estimate.point is None
    assert school.coefficients.alpha.estimate.reason is Reason.TOO_FEW_CASES
    assert school.coefficients.alpha_verdict.word is None
    assert found.whole.ac2.estimate.reason is Reason.TOO_FEW_CASES


def test_after_twelve_vignettes_is_the_whole_instrument_and_still_no_item() -> None:
    rows = [*SOME, *SOME, (0, 2), (1, 1), (2, 2), (0, 1)]
    found = team_agreement(
        {f"item {place}": Ratings.of(LEVELS, rows) for place in range(6)}, seed=1, draws=300
    )
    assert found.whole.alpha.estimate.low is not None
    assert found.whole.alpha.estimate.n == 12
    assert {each.coefficients.alpha.estimate.reason for _key, each in found.items} == {Reason.TOO_FEW_CASES}


def test_after_seventy_cases_is_a_coefficient_for_items_that_vary() -> None:
    found = team_agreement(
        {"home": item(14, SOME), "rare": item(14, [(0, 0)] * 4 + [(0, 1)])},
        seed=1,
        missing=["no_info"],
        draws=500,
    )
    items = dict(found.items)
    home, rare = items["home"].coefficients, items["rare"].coefficients
    assert home.alpha.estimate.low is not None
    assert home.ac2_verdict.word is not None
    assert (home.alpha.draws, home.alpha.estimate.n) == (500, 56)
    assert rare.alpha.estimate.reason is Reason.TOO_LITTLE_VARIATION
    assert (rare.alpha.draws, rare.ac2_verdict.word) == (0, None)
    assert items["rare"].basis.others == 14
    missing = items["home"].missing
    assert missing is not None
    assert (missing.differing, missing.all_missing) == (14, 0)


def test_is_the_same_for_the_same_seed() -> None:
    items = {"home": item(14, SOME)}
    assert team_agreement(items, seed=5, draws=200) == team_agreement(items, seed=5, draws=200)


def test_names_no_rater() -> None:
    """What goes in has columns and no names; what comes out is as long for ten raters as for two."""
    few = team_agreement({"home": Ratings.of(LEVELS, [(0, 1)] * 4)}, seed=1)
    many = team_agreement({"home": Ratings.of(LEVELS, [(0, 1) * 5] * 4)}, seed=1)
    assert len(repr(few.items[0][1].spreads)) == len(repr(many.items[0][1].spreads))


def test_is_refused_for_no_item_or_items_of_different_cases() -> None:
    with pytest.raises(UnusableRatings, match="at least one item"):
        team_agreement({}, seed=1)
    with pytest.raises(UnusableRatings, match="same cases"):
        team_agreement({"a": item(1, SOME), "b": item(2, SOME)}, seed=1)


def test_gives_no_word_where_every_case_is_like_every_other() -> None:
    """An error of nought is no certainty: nothing varies that could be drawn again."""
    found = team_agreement({"home": Ratings.of(LEVELS, [(0, 2)] * 60)}, seed=1, draws=200)
    assert (found.whole.alpha_verdict.word, found.whole.ac2_verdict.word) == (None, None)
    assert found.whole.ac2.estimate.low is None
