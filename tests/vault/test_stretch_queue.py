"""Passwords wait their turn, and a queue that is full says so in a sentence."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from houvast.kernel.errors import Busy, Invalid
from houvast.vault.passwords import new_parameters
from houvast.vault.stretch_queue import StretchQueue
from vault.cast import PEPPER

QUICK = new_parameters(8 * 1024, 1)


def test_serves_everyone_when_there_is_time() -> None:
    queue = StretchQueue(places=1, wait_seconds=30)
    with ThreadPoolExecutor(8) as people:
        done = list(people.map(lambda _: queue.stretch("een zin", QUICK, PEPPER).verifier, range(16)))
    assert len(set(done)) == 1


def test_refuses_within_the_wait_when_all_places_are_taken() -> None:
    queue = StretchQueue(places=1, wait_seconds=0.05)
    slow = new_parameters(256 * 1024, 4)
    with ThreadPoolExecutor(1) as flood:
        taken = flood.submit(queue.stretch, "een zin", slow, PEPPER)
        time.sleep(0.05)
        started = time.perf_counter()
        with pytest.raises(Busy, match="few seconds"):
            queue.stretch("een zin", QUICK, PEPPER)
        assert time.perf_counter() - started < 1
        taken.result()
    assert queue.stretch("een zin", QUICK, PEPPER)


def test_gives_its_place_back_after_a_refusal() -> None:
    queue = StretchQueue(places=1, wait_seconds=0)
    for _ in range(3):
        with pytest.raises(Invalid):
            queue.stretch("", QUICK, PEPPER)
    assert queue.stretch("een zin", QUICK, PEPPER)
