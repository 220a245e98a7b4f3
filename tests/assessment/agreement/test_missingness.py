"""What is not known …"""

import pytest

from houvast.assessment.agreement.missingness import agreement_on_missing
from houvast.assessment.agreement.outcomes import Reason
from houvast.assessment.agreement.ratings import Entry, Ratings, UnusableRatings

KINDS = ("no_info", "not_asked", "declined", "not_applicable")


def item(*rows: tuple[Entry, ...]) -> Ratings:
    return Ratings.of([0, 1, 2], rows)


def test_is_something_raters_agree_on_or_not() -> None:
    found = agreement_on_missing(
        item((0, 2), ("no_info", "no_info"), ("no_info", 1), ("no_info", "declined"), (1, None)), KINDS
    )
    assert (found.cases, found.all_known, found.all_missing, found.differing) == (4, 1, 1, 2)
    assert found.pairs.point == pytest.approx(0.5)
    assert found.ac1.reason is Reason.TOO_FEW_CASES


def test_has_a_coefficient_of_its_own_with_enough_cases() -> None:
    rows = [(0, 1)] * 40 + [("no_info", "no_info")] * 15 + [("no_info", 2)] * 5
    found = agreement_on_missing(item(*rows), KINDS)
    assert found.ac1.point is not None
    assert found.ac1.n == 60
    fewer = agreement_on_missing(item(*rows), KINDS[:1])
    assert fewer.ac1.point is not None
    assert fewer.ac1.point < found.ac1.point  # a word that nobody used could have been used


def test_is_not_confused_with_not_having_looked() -> None:
    found = agreement_on_missing(item((None, "no_info"), (None, None)), KINDS)
    assert (found.cases, found.pairs.reason) == (0, Reason.NO_PAIRS)


def test_has_words_of_its_own() -> None:
    with pytest.raises(UnusableRatings, match="“perhaps” is not one"):
        agreement_on_missing(item((0, "perhaps")), KINDS)
    with pytest.raises(UnusableRatings, match="Give the words"):
        agreement_on_missing(item((0, 1)), ())
