"""Passwords wait their turn, so that a flood of wrong sign-ins slows sign-in and nothing else.

One stretching per core at a time; libsodium lets other threads run meanwhile. Whoever waits too long gets a
clear "in a moment" instead of a page that hangs.
"""

import os
from threading import BoundedSemaphore
from typing import Final

from houvast.kernel.errors import Busy
from houvast.kernel.messages import message
from houvast.vault.passwords import Stretched, StretchParameters, stretch

WAIT_SECONDS: Final = 2.0


class StretchQueue:
    """A fixed number of places at the costly work; one queue per process, with its share of the cores."""

    def __init__(self, places: int | None = None, wait_seconds: float = WAIT_SECONDS) -> None:
        self._places = BoundedSemaphore(places or os.cpu_count() or 1)
        self._wait_seconds = wait_seconds

    def stretch(self, password: str, parameters: StretchParameters, pepper: bytes) -> Stretched:
        """Stretches like ``passwords.stretch`` when a place is free; raises Busy after the wait."""
        if not self._places.acquire(timeout=self._wait_seconds):
            raise Busy(message("Many people are signing in. Please try again in a few seconds."))
        try:
            return stretch(password, parameters, pepper)
        finally:
            self._places.release()
