"""Places in a text that say who or where somebody is: what kind, from which letter to which."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What an identifying place in a text is."""

    PERSON = "person"
    NATIONAL_NUMBER = "national_number"
    ACCOUNT = "account"
    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    HANDLE = "handle"
    PLATE = "plate"
    NUMBER = "number"
    ADDRESS = "address"
    STREET = "street"
    TOWN = "town"
    SCHOOL = "school"
    CLUB = "club"
    BIRTH = "birth"
    DATE = "date"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Span:
    """The letters from ``start`` up to and without ``end``, and what they are."""

    start: int
    end: int
    kind: Kind


def settled(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Returns spans in their order without overlap: the longer wins, among equals the one given first."""
    kept: list[Span] = []
    starts: list[int] = []
    for span in sorted(spans, key=lambda span: span.start - span.end):
        place = bisect_left(starts, span.start)
        before_is_clear = place == 0 or kept[place - 1].end <= span.start
        if span.end > span.start and before_is_clear and (place == len(kept) or span.end <= starts[place]):
            kept.insert(place, span)
            starts.insert(place, span.start)
    return tuple(kept)


def replaced(text: str, spans: Sequence[Span], instead: Callable[[Span], str]) -> str:
    """Returns the text with each span replaced by what ``instead`` says; all else stays as it is."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces += [text[at : span.start], instead(span)]
        at = span.end
    return "".join([*pieces, text[at:]])
