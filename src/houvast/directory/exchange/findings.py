"""What is found while a package is read: faults refuse it whole, notes are what somebody should know.

Sentences are English with named places, like those of errors; the face that shows them translates them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias

MOST_FAULTS: Final = 300
"""So many faults are kept word by word; the rest is counted."""

Facts: TypeAlias = Mapping[str, str | int]


@dataclass(frozen=True)
class Fault:
    """Why a package is refused: in which file, on which line (from 1; 0 for the whole), in which column."""

    file: str
    line: int
    column: str
    text: str
    facts: Facts = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Note:
    """Something that does not refuse a package, how often it was seen, and the first line with it."""

    file: str
    column: str
    text: str
    first_line: int = 0
    count: int = 1


@dataclass
class Findings:
    """Everything found in one package, kept within bounds however broken it is."""

    faults: list[Fault] = field(default_factory=list)
    faults_in_all: int = 0
    _notes: dict[tuple[str, str, str], Note] = field(default_factory=dict)

    def refuse(self, file: str, line: int, column: str, text: str, /, **facts: str | int) -> None:
        """Adds a fault; only its number when there are too many to keep."""
        self.faults_in_all += 1
        if len(self.faults) < MOST_FAULTS:
            said = {name: _legible(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
            where = (_legible(file), line, _legible(column))
            self.faults.append(Fault(*where, text, MappingProxyType(said)))

    def note(self, file: str, line: int, column: str, text: str) -> None:
        """Adds a note, or counts one more of the same."""
        file, column = _legible(file), _legible(column)
        key = (file, column, text)
        seen = self._notes.get(key)
        if seen is None and len(self._notes) >= MOST_FAULTS:
            return
        if seen is None:
            self._notes[key] = Note(file, column, text, line)
        else:
            self._notes[key] = Note(file, column, text, seen.first_line, seen.count + 1)

    @property
    def notes(self) -> tuple[Note, ...]:
        """The notes, in the order in which they first came up."""
        return tuple(self._notes.values())

    @property
    def is_refused(self) -> bool:
        """Whether anything stands in the way."""
        return self.faults_in_all > 0


class Unreadable(Exception):
    """The package cannot be read any further; why was added to the findings before."""


def _legible(text: str) -> str:
    """Returns a name from a file as a page and a database can take it: no sign that is none."""
    return "".join(sign if sign.isprintable() else "�" for sign in text)
