"""First impression and structured view …"""

from dataclasses import fields

import pytest

from houvast.assessment.agreement.divergence import Divergence, View, divergence
from houvast.assessment.agreement.ratings import UnusableRatings


def view(*domains: str, sure: int | None = None) -> View:
    return View(frozenset(domains), sure)


def test_differ_in_counts_over_many_assessments() -> None:
    found = divergence(
        [
            (view("work", "home", "friends", sure=4), view("work", "home", "friends", sure=2)),
            (view("work", "home", "beliefs", sure=3), view("work", "home", "friends", sure=3)),
            (view("beliefs"), view("home", sure=5)),
        ]
    )
    assert (found.n, found.unchanged, found.kept) == (3, 1, ((0, 1), (2, 1), (3, 1)))
    assert found.went == (("beliefs", 2),)
    assert found.came == (("friends", 1), ("home", 1))
    assert (found.surer, found.less_sure, found.as_sure, found.unsaid) == (0, 1, 1, 1)


def test_leave_nothing_but_counts() -> None:
    """No assessment and no number for one: whole numbers, and words of domains."""
    kinds = {field.type for field in fields(Divergence)}
    assert kinds == {int, tuple[tuple[int, int], ...], tuple[tuple[str, int], ...]}


def test_say_nothing_of_none() -> None:
    assert divergence([]).n == 0
    with pytest.raises(UnusableRatings, match="needs a word"):
        divergence([(view(""), view("home"))])
