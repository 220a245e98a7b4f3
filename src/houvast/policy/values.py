"""The catalogue of practices: what was written about a project, by whom, and what is known beside it.

Public knowledge only. The text of a project stands as its source gives it; the title and the sentence beside
it are ours, and use no word that puts a label on a person.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LANGUAGES = ("nl", "fr", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in the languages of the interface."""

    nl: str
    fr: str
    en: str

    def in_language(self, language: str) -> str:
        """Returns the words in a language ("nl", "fr-be", …); English where the language is not held."""
        return {"nl": self.nl, "fr": self.fr}.get(language.lower()[:2], self.en)


class PracticeReading(StrEnum):
    """How we know: read at the source itself, or in a page that describes it."""

    READ = "read"
    DESCRIBED = "described"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known beside the text, with where it was read."""

    text: Words
    source_url: str
    reading: PracticeReading


@dataclass(frozen=True, slots=True)
class Source:
    """Where the texts of the catalogue come from."""

    title: Words
    url: str
    reading: PracticeReading
    checked_on: date


@dataclass(frozen=True, slots=True)
class Practice:
    """One project: its text exactly as given (in Dutch), our title and sentence, and what is known or not."""

    row: int
    id: str
    text: str
    text_language: str
    title: Words
    summary: Words
    source: Source
    broken: Words | None
    facts: tuple[Fact, ...]
    unknown: Words | None
