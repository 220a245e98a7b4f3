"""Limits on signing in …"""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from houvast.access import hashing
from houvast.access.limits import LAPSE, MOST, WINDOW, Counted
from houvast.access.models.signin import Attempt
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Function
from houvast.kernel import clock, ids
from houvast.kernel.errors import Busy, Invalid, TooMany
from world import PASSWORD, Person, found, hire


@pytest.fixture
def nadia() -> Iterator[Person]:
    Attempt.objects.all().delete()
    yield hire(found(), "nadia", Function.GUIDE)
    Attempt.objects.all().delete()


def wrong(name: str, address: str = "", device: str = "") -> None:
    with pytest.raises(Invalid):
        sign_in(Credentials(name, "wrong " + ids.new_id().hex, address, "", device))


def test_stop_an_account_from_being_tried_for_ever_and_say_how_long(nadia: Person) -> None:
    for number in range(MOST[Counted.ACCOUNT]):
        wrong(nadia.login_name, address=f"192.0.2.{number}")
    with pytest.raises(TooMany) as refused:
        sign_in(Credentials(nadia.login_name, PASSWORD, "192.0.2.77"))
    assert 1 <= int(refused.value.facts["minutes"]) <= WINDOW.total_seconds() / 60


def test_never_lock_a_colleague_out_of_a_browser_they_used_before(nadia: Person) -> None:
    device = ids.new_id().hex
    sign_in(Credentials(nadia.login_name, PASSWORD, "198.51.100.1", "", device))
    for number in range(MOST[Counted.ACCOUNT]):
        wrong(nadia.login_name, address=f"192.0.2.{number}")
    assert sign_in(Credentials(nadia.login_name, PASSWORD, "192.0.2.1", "", device))


def test_count_a_known_browser_by_itself(nadia: Person) -> None:
    device = ids.new_id().hex
    sign_in(Credentials(nadia.login_name, PASSWORD, "", "", device))
    for _ in range(MOST[Counted.DEVICE]):
        wrong(nadia.login_name, device=device)
    with pytest.raises(TooMany):
        sign_in(Credentials(nadia.login_name, PASSWORD, "", "", device))
    assert sign_in(Credentials(nadia.login_name, PASSWORD, "203.0.113.9"))


def test_do_not_take_a_made_up_browser_for_a_known_one(nadia: Person) -> None:
    for number in range(MOST[Counted.ACCOUNT]):
        wrong(nadia.login_name, address=f"192.0.2.{number}", device=ids.new_id().hex)
    with pytest.raises(TooMany):
        sign_in(Credentials(nadia.login_name, PASSWORD, "192.0.2.200", "", ids.new_id().hex))


def test_stop_an_address_that_tries_one_name_after_the_other(nadia: Person) -> None:
    for number in range(MOST[Counted.ADDRESS]):
        wrong(f"nobody.{number}", address="192.0.2.5")
    with pytest.raises(TooMany):
        sign_in(Credentials(nadia.login_name, PASSWORD, "192.0.2.5"))
    assert sign_in(Credentials(nadia.login_name, PASSWORD, "192.0.2.6"))


def test_end_by_themselves_and_keep_nothing_longer_than_a_day(nadia: Person) -> None:
    for number in range(MOST[Counted.ACCOUNT]):
        wrong(nadia.login_name, address=f"192.0.2.{number}")
    with clock.frozen_at(clock.now() + WINDOW + timedelta(seconds=1)):
        sign_in(Credentials(nadia.login_name, PASSWORD))
    with clock.frozen_at(clock.now() + LAPSE + timedelta(seconds=1)):
        sign_in(Credentials(nadia.login_name, PASSWORD))
    assert not Attempt.objects.exists()


def test_forget_the_tries_that_succeed(nadia: Person) -> None:
    for _ in range(MOST[Counted.ACCOUNT] + 2):
        sign_in(Credentials(nadia.login_name, PASSWORD))


def test_write_down_neither_name_nor_address(nadia: Person) -> None:
    wrong(nadia.login_name, address="192.0.2.44")
    kept = b" ".join(bytes(row.subject_hash) for row in Attempt.objects.all())
    assert nadia.login_name.encode() not in kept
    assert b"192.0.2.44" not in kept


def test_let_strangers_wait_two_seconds_and_a_known_browser_through(nadia: Person) -> None:
    device = ids.new_id().hex
    sign_in(Credentials(nadia.login_name, PASSWORD, "", "", device))
    places = hashing.STRANGERS.queue._places  # noqa: SLF001 - filled as a flood would fill it
    taken = 0
    while places.acquire(blocking=False):
        taken += 1
    began = time.monotonic()
    try:
        with pytest.raises(Busy):
            sign_in(Credentials(nadia.login_name, PASSWORD))
        assert 1.9 < time.monotonic() - began < 4
        assert sign_in(Credentials(nadia.login_name, PASSWORD, "", "", device))
    finally:
        for _ in range(taken):
            places.release()
    assert not Attempt.objects.exists()


def test_keep_no_more_than_a_few_threads_waiting() -> None:
    places = hashing.STRANGERS.queue._places  # noqa: SLF001 - filled as a flood would fill it
    taken = 0
    while places.acquire(blocking=False):
        taken += 1

    def stranger(_number: int) -> float:
        began = time.monotonic()
        with pytest.raises(Busy):
            hashing.stretch_for(None, "whatever it takes")
        return time.monotonic() - began

    try:
        with ThreadPoolExecutor(12) as pool:
            waits = list(pool.map(stranger, range(12)))
    finally:
        for _ in range(taken):
            places.release()
    assert sum(wait > 1 for wait in waits) <= taken + hashing.CHAIRS


def test_cost_an_unknown_name_as_much_as_a_known_one(nadia: Person) -> None:
    def costs(name: str) -> float:
        began = time.process_time()
        wrong(name, address=ids.new_id().hex)
        return time.process_time() - began

    known = min(costs(nadia.login_name) for _ in range(5))
    unknown = min(costs("nobody at all") for _ in range(5))
    assert known / 2 < unknown < known * 2
