"""What comes of reading or writing a file of another format: said in sentences, whatever was sent.

A loss is what the other format, or ours, cannot say; it names the questions it is about, so that whoever
takes a file over knows before, not after.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from houvast.instruments.definition import Definition, Kind
from houvast.instruments.faults import Fault

UNKNOWN: Final = "und"
"""The code for a language nobody named (ISO 639-2: undetermined)."""
MOST_NAMES: Final = 5
LONGEST_NAME: Final = 60


@dataclass(frozen=True)
class Loss:
    """What is not kept: a sentence and its facts; ``names`` says of which questions."""

    text: str
    facts: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Given:
    """What a file may leave open and whoever brings it knows: what sort of instrument, in which language."""

    kind: Kind = Kind.SELF_REPORT
    language: str = UNKNOWN


@dataclass(frozen=True)
class Read:
    """What a file says: a draft with its faults, or nothing and the one fault that refuses it; and losses."""

    definition: Definition | None
    faults: tuple[Fault, ...] = ()
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True)
class Written:
    """A file, and what other readers will not find in it."""

    data: bytes
    losses: tuple[Loss, ...] = ()


class Refused(Exception):
    """A file that is not taken, with the sentence that says why."""

    def __init__(self, text: str, /, **facts: str | int) -> None:
        super().__init__(text)
        said = {name: legible(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        self.fault = Fault("", text, said)

    def as_read(self) -> Read:
        """Returns the refusal as the outcome of reading."""
        return Read(None, (self.fault,))


class Losses:
    """Collects what is lost: each kind once, with the questions it is about."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, None]] = {}

    def add(self, text: str, name: str = "") -> None:
        """Adds a loss; the sentence holds ``%(names)s`` when it is about questions."""
        names = self._names.setdefault(text, {})
        if name:
            names[legible(name)] = None

    def holds(self, text: str) -> bool:
        """Whether this kind of loss came up."""
        return text in self._names

    def told(self) -> tuple[Loss, ...]:
        """Returns them in the order in which they first came up."""
        return tuple(
            Loss(text, MappingProxyType({"names": _some(list(names))} if names else {}))
            for text, names in self._names.items()
        )


def legible(text: str) -> str:
    """Returns words from a file as a page can take them: short, and without signs that are none."""
    shown = "".join(sign if sign.isprintable() else "�" for sign in text)
    return shown if len(shown) <= LONGEST_NAME else shown[: LONGEST_NAME - 1] + "…"


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    return f"{shown} … ({len(names)})" if len(names) > MOST_NAMES else shown
