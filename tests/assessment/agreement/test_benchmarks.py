"""A verdict …"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.assessment.agreement.benchmarks import ALTMAN, FLEISS, LANDIS_KOCH, verdict
from houvast.assessment.agreement.outcomes import Band, Estimate, Reason


def test_is_the_best_word_that_is_sure_enough_and_not_the_one_the_point_falls_in() -> None:
    assert verdict(Estimate(12, 0.77544, 0.14295)).word == "Moderate"
    assert verdict(Estimate(5_000, 0.77544, 0.005)).word == "Substantial"


@given(st.floats(-1, 1), st.floats(1e-4, 2), st.sampled_from([LANDIS_KOCH, ALTMAN, FLEISS]))
def test_grows_surer_with_every_worse_word_and_is_never_better_than_the_point(
    point: float, error: float, bands: tuple[Band, ...]
) -> None:
    found = verdict(Estimate(20, point, error), bands)
    shares = [sure for _word, sure in found.at_least]
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)
    low = next(band.low for band in bands if band.name == found.word)
    assert low <= point or low == -1


def test_is_none_where_there_is_no_point_or_no_error() -> None:
    silent = verdict(Estimate(3, reason=Reason.TOO_FEW_CASES))
    assert (silent.word, silent.at_least, silent.reason) == (None, (), Reason.TOO_FEW_CASES)
    assert verdict(Estimate(3, 1.0, reason=Reason.NO_DISAGREEMENT)).reason is Reason.NO_DISAGREEMENT


def test_is_the_lowest_word_for_what_lies_below_the_scale() -> None:
    assert verdict(Estimate(2, -1.5, 0.01)).word == "Poor"
