"""The life of a referral …"""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from houvast.access.referral_values import Hears, HowItWent, WordBack
from houvast.desk.values.referrals import (
    FOLLOWS,
    NEEDS,
    OVER,
    Standing,
    StepKind,
    due_after,
    is_waiting_for,
    may_follow,
    standing_after,
)
from houvast.kernel.clock import today

STEPS = st.lists(st.sampled_from(list(StepKind)), max_size=12)
HEARS = st.sampled_from(list(Hears))


def taken(kinds: Sequence[StepKind], hears: Hears = Hears.WORD) -> list[StepKind]:
    """The steps of these that could be taken, one after the other."""
    done: list[StepKind] = []
    for kind in kinds:
        if may_follow(standing_after(done), kind, hears):
            done.append(kind)
    return done


@given(STEPS)
def test_never_sends_anything_before_the_person_agreed(kinds: list[StepKind]) -> None:
    """F14."""
    done = taken(kinds)
    for place, kind in enumerate(done):
        if kind is StepKind.SENT:
            before = [one for one in done[:place] if one in {StepKind.AGREED, StepKind.CHANGED}]
            assert before[-1] is StepKind.AGREED


@given(STEPS, HEARS)
def test_lets_nothing_be_known_that_was_not_agreed_to(kinds: list[StepKind], hears: Hears) -> None:
    assert all(hears in NEEDS.get(kind, frozenset(Hears)) for kind in taken(kinds, hears))


@given(STEPS)
def test_ends_for_good(kinds: list[StepKind]) -> None:
    standing = standing_after(kinds)
    if standing in OVER:
        assert not any(may_follow(standing, kind, Hears.WORD) for kind in StepKind)
        assert standing_after([*kinds, *StepKind]) is standing


@given(STEPS)
def test_can_be_stopped_until_it_is_over(kinds: list[StepKind]) -> None:
    standing = standing_after(kinds)
    assert (StepKind.STOPPED in FOLLOWS[standing]) is (standing not in OVER)


@given(STEPS)
def test_is_answered_once(kinds: list[StepKind]) -> None:
    answers = [kind for kind in taken(kinds) if kind in {StepKind.ACCEPTED, StepKind.DECLINED}]
    assert len(answers) <= 1


@given(STEPS, HEARS)
def test_has_a_day_exactly_while_something_is_waited_for(kinds: list[StepKind], hears: Hears) -> None:
    standing = standing_after(kinds)
    due = due_after(standing, hears, today())
    assert (due is not None) is is_waiting_for(standing, hears)
    assert due is None or due > today()


@given(HEARS, st.booleans(), st.sampled_from([None, *HowItWent]))
def test_fits_a_word_back_into_what_was_agreed_or_refuses_it(
    hears: Hears, has_arrived: object, word: HowItWent | None
) -> None:
    fits = WordBack(bool(has_arrived), word).fits(hears)
    assert fits is (hears is Hears.WORD or (hears is Hears.ARRIVAL and word is None))


def test_reaches_every_standing() -> None:
    reached, new = {Standing.COMPOSED}, {Standing.COMPOSED}
    while new:
        new = {after for one in new for after in FOLLOWS[one].values()} - reached
        reached |= new
    assert reached == set(Standing)
