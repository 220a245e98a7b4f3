"""The few ways in which something is refused, each with a sentence fit for the person who reads it.

Errors are mapped to an answer in one place per face. Unknown and forbidden look the same from outside,
which is why ``NotAllowed`` carries the status of ``NotFound``: whoever may not know, learns nothing.
"""

from datetime import date
from typing import ClassVar


class HouvastError(Exception):
    """A refusal: an English sentence with named placeholders, and the facts that fill them."""

    status: ClassVar[int] = 500

    def __init__(self, text: str, **facts: str | int | date) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts

    def __str__(self) -> str:
        """The sentence in English, filled in."""
        return self.text % self.facts if self.facts else self.text


class NotFound(HouvastError):
    """It does not exist, or not for the one who asks."""

    status = 404


class NotAllowed(HouvastError):
    """The function of the one who asks does not include this act; looks like ``NotFound`` from outside."""

    status = 404


class SignInNeeded(HouvastError):
    """Nobody is signed in, or the session ended."""

    status = 401


class Invalid(HouvastError):
    """What was given cannot be taken as it stands."""

    status = 422


class Conflict(HouvastError):
    """It was true when the page was opened, and no longer is."""

    status = 409


class TooLarge(HouvastError):
    """More than can be taken at once."""

    status = 413


class TooMany(HouvastError):
    """Too many tries in a short time."""

    status = 429


class Busy(HouvastError):
    """For the moment all hands are full; the same question may succeed in a few seconds."""

    status = 503


class Tampered(HouvastError):
    """A sealed value, a wrap or a signature is not what it claims to be."""

    status = 409
