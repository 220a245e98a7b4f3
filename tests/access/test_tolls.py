"""What sending costs a machine …"""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.asked import elsewhere, worked
from houvast.access import tolls
from houvast.access.crowding import Crowd, household
from houvast.access.tolls import For, Paid, TollDue, ensure_paid, new_sum, new_wait, read_toll, spend, tally
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, TooMany
from houvast.kernel.ids import new_id


def test_counts_once_for_the_form_and_the_use_it_was_given_for() -> None:
    form = new_id()
    toll = new_sum(form, For.SEND)
    token = toll.written(form, For.SEND)
    paid = worked(token, toll.bits)
    ensure_paid(form, For.SEND, read_toll(form, For.SEND, token), paid.work)
    assert spend(toll)
    assert not spend(toll)
    for other, use in ((new_id(), For.SEND), (form, For.ENTER)):
        with pytest.raises(Conflict):
            read_toll(other, use, token)


def test_is_more_while_more_comes_in_and_less_again_afterwards() -> None:
    form = new_id()
    early = new_sum(form, For.SEND)
    work = worked(early.written(form, For.SEND), early.bits).work
    assert early.bits == tolls.BITS
    for _ in range(4 * tolls.QUIET):
        tally(form, For.SEND)
    assert tolls.bits_now(form, For.SEND) == tolls.BITS + 3
    assert tolls.bits_now(form, For.ENTER) == tolls.BITS
    with pytest.raises(TollDue):
        ensure_paid(form, For.SEND, early, work)  # a hoard of easy ones is worth nothing
    with clock.frozen_at(clock.now() + timedelta(hours=2)):
        assert tolls.bits_now(form, For.SEND) == tolls.BITS


def test_is_a_wait_for_who_has_no_script_one_after_the_other() -> None:
    form = new_id()
    with clock.frozen_at(clock.now()):
        begins = [new_wait(form, elsewhere(), bytes([number]) * 16).begins for number in range(60)]
    assert begins == sorted(begins)
    assert begins[0] >= clock.now().replace(microsecond=0)
    assert (begins[-1] - begins[0]).total_seconds() >= 59 * tolls.BETWEEN - 1


def test_is_a_wait_of_which_one_address_gets_six() -> None:
    form, script = new_id(), elsewhere()
    for number in range(tolls.MOST_WAITS):
        assert new_wait(form, script, bytes([number]) * 16)
    with pytest.raises(TooMany):
        new_wait(form, script, bytes(16))
    assert new_wait(form, elsewhere(), bytes(16))


def test_is_a_wait_of_ten_minutes_at_most() -> None:
    form = new_id()
    with clock.frozen_at(clock.now()):
        assert new_wait(form, elsewhere(), bytes(16))
        with clock.frozen_at(clock.now() - timedelta(minutes=11)), pytest.raises(TooMany):
            new_wait(form, elsewhere(), bytes(16))


def test_is_not_paid_before_its_moment() -> None:
    form, secret = new_id(), bytes(range(16))
    wait = new_wait(form, elsewhere(), secret)
    with clock.frozen_at(wait.begins - timedelta(seconds=1)), pytest.raises(TollDue):
        ensure_paid(form, For.SEND, wait, "")
    with clock.frozen_at(wait.begins):
        ensure_paid(form, For.SEND, wait, "")


@given(st.text(max_size=80), st.text(max_size=20))
def test_is_paid_by_nothing_made_up(token: str, work: str) -> None:
    form = new_id()
    paid = Paid(token, work)
    with pytest.raises(Conflict):
        read_toll(form, For.SEND, paid.token)
    assert not tolls.solves(bytes(16), work, 200)


def test_counts_a_household_and_forgets_who_is_quiet() -> None:
    crowd = Crowd(2, 900)
    for _ in range(2):
        crowd.count("2001:db8:1:2::1")
    assert crowd.seconds_to_wait("2001:db8:1:2:ffff::9") > 800
    assert crowd.seconds_to_wait("2001:db8:1:3::1") == 0
    assert household("192.0.2.7") == "192.0.2.7"
    short = Crowd(1, 0.0)
    short.count("192.0.2.7")
    assert short.seconds_to_wait("192.0.2.7") == 0
