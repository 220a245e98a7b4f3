"""What one may ask, may tell and does not tell at the desk, as data: per kind of caller and per theme.

The grounds are names of dated legal texts; which article holds today is looked up where it is shown.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from houvast.desk.values.entrances import Asker, Theme
from houvast.desk.values.telling import Way
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

DATA: Final = Path(__file__).parents[1] / "data" / "suggestions.toml"
LANGUAGES: Final = ("nl", "fr", "en")


@dataclass(frozen=True)
class Suggestion:
    """One thing to ask, to tell or not to tell; without askers or themes it is for all of them."""

    key: str
    way: Way
    askers: frozenset[Asker]
    themes: frozenset[Theme]
    grounds: tuple[str, ...]
    nl: str
    fr: str
    en: str

    def words(self, language: str) -> str:
        """Returns it in a language ("fr-be"); English where the language is not held."""
        return {"nl": self.nl, "fr": self.fr}.get(language[:2], self.en)

    def fits(self, asker: Asker, theme: Theme | None) -> bool:
        """Returns whether it serves this kind of caller and this theme."""
        of_asker = not self.askers or asker in self.askers
        return of_asker and (not self.themes or theme in self.themes)


@cache
def suggestions() -> tuple[Suggestion, ...]:
    """Returns all that ship, in their order, read and checked once per process."""
    return load(DATA)


def suggestions_for(asker: Asker, theme: Theme | None) -> tuple[Suggestion, ...]:
    """Returns what serves this caller and theme: what is for these alone first, what is for all last."""
    fitting = (one for one in suggestions() if one.fits(asker, theme))
    return tuple(sorted(fitting, key=lambda one: (not one.themes, not one.askers)))


def load(path: Path) -> tuple[Suggestion, ...]:
    """Reads suggestions; raises Invalid with the entry of the first fault."""
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("suggestion", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise _refusal(path.name) from None
    read = tuple(_suggestion(entry) for entry in entries)
    twice = [one.key for one in read if [other.key for other in read].count(one.key) > 1]
    if twice:
        raise _refusal(twice[0])
    return read


def _suggestion(entry: dict[str, object]) -> Suggestion:
    key = str(entry.get("id", "?"))
    texts = [entry.get(language) for language in LANGUAGES]
    lists = [entry.get(name, []) for name in ("askers", "themes", "grounds")]
    if not all(isinstance(text, str) and text for text in texts):
        raise _refusal(key)
    try:
        askers, themes, grounds = ([str(one) for one in each] for each in lists if isinstance(each, list))
        way, of, about = (
            Way(str(entry.get("way"))),
            frozenset(map(Asker, askers)),
            frozenset(map(Theme, themes)),
        )
    except ValueError:
        raise _refusal(key) from None
    return Suggestion(key, way, of, about, tuple(grounds), *map(str, texts))


def _refusal(place: str) -> Invalid:
    return Invalid(message("A suggestion of the desk is not whole: %(place)s."), place=place)
