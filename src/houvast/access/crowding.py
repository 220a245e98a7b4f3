"""How often one address may do something that nobody is signed in for: counted in memory, kept nowhere.

An address is counted as a hash under a key that this process made for itself and never writes down: when the
process ends, nothing on earth links a count to an address. Each process counts for itself.
"""

import hmac
import secrets
import time
from collections import OrderedDict
from hashlib import sha256
from ipaddress import IPv6Address, IPv6Network, ip_address
from threading import Lock
from typing import Final

MOST_ADDRESSES: Final = 20_000
HOUSEHOLD: Final = 64
"""Bits of an IPv6 address that one connection has to itself."""


class Crowd:
    """Counts what addresses did lately; an address that did too much waits until the oldest lies back."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most, self._seconds = most, seconds
        self._key = secrets.token_bytes(32)
        self._done: OrderedDict[bytes, list[float]] = OrderedDict()
        self._lock = Lock()

    def seconds_to_wait(self, address: str) -> int:
        """Returns how many seconds an address must wait; 0 when it need not."""
        with self._lock:
            recent = self._recent(self._name(address))
            return 0 if len(recent) < self._most else max(1, int(recent[0] + self._seconds - _now()))

    def count(self, address: str) -> None:
        """Counts once more; the address that was quiet the longest is forgotten when there are too many."""
        with self._lock:
            name = self._name(address)
            self._done[name] = [*self._recent(name), _now()]
            self._done.move_to_end(name)
            while len(self._done) > MOST_ADDRESSES:
                self._done.popitem(last=False)

    def _recent(self, name: bytes) -> list[float]:
        since = _now() - self._seconds
        return [moment for moment in self._done.get(name, ()) if moment > since]

    def _name(self, address: str) -> bytes:
        return hmac.digest(self._key, household(address).encode(), sha256)[:16]


def household(address: str) -> str:
    """Returns what one connection has to itself: an IPv4 address, or the first half of an IPv6 one."""
    try:
        read = ip_address(address)
    except ValueError:
        return address
    if isinstance(read, IPv6Address):
        return str(IPv6Network((read, HOUSEHOLD), strict=False))
    return str(read)


def _now() -> float:
    return time.monotonic()
