"""Bytes that must not be seen: no log, traceback, pickle or comparison time may give them away.

Python cannot wipe memory reliably; what can be done is to see that a secret never becomes text by itself.
"""

import hmac
from typing import ClassVar, NoReturn, SupportsIndex

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message

SECRET_BYTES = 32


class Hidden:
    """A secret of fixed size; only ``reveal()`` shows it, and that word is easy to search for."""

    __slots__ = ("__raw",)
    size: ClassVar[int] = SECRET_BYTES

    def __init__(self, raw: bytes) -> None:
        if not isinstance(raw, bytes) or len(raw) != self.size:
            raise Tampered(message("This key does not have the right form."))
        self.__raw = raw

    def reveal(self) -> bytes:
        """Returns the secret bytes themselves."""
        return self.__raw

    def __repr__(self) -> str:
        """The name of the kind of secret, nothing more."""
        return f"<{type(self).__name__}, hidden>"

    def __eq__(self, other: object) -> bool:
        """Compares in constant time, and only with its own kind."""
        return type(other) is type(self) and hmac.compare_digest(self.__raw, other.reveal())

    __hash__ = None  # type: ignore[assignment]  # a hash would be a trace of the secret

    def __reduce_ex__(self, _protocol: SupportsIndex) -> NoReturn:
        """Refuses pickling and copying: secrets are written down sealed, or not at all."""
        raise TypeError("a secret is never pickled or copied")
