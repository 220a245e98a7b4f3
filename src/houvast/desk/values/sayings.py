"""What a worker can say to the one who calls, word for word, as data in the languages callers speak."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from houvast.desk.values.entrances import Asker
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

DATA: Final = Path(__file__).parents[1] / "data" / "sayings.toml"
LANGUAGES: Final = ("nl", "fr", "en")
AROUND: Final = "around"
VOICES: Final[Mapping[Asker, tuple[str, ...]]] = MappingProxyType(
    {
        Asker.FAMILY: ("family", AROUND),
        Asker.YOUNG_PERSON: ("young_person",),
        Asker.SCHOOL: ("school", AROUND),
        Asker.CLUB: (AROUND,),
        Asker.NEIGHBOUR: (AROUND,),
        Asker.OTHER_SERVICE: ("service", AROUND),
        Asker.OTHER: (AROUND,),
    }
)
"""In whose words each kind of caller is spoken to, the closest first; the young have their own or none."""

Sayings = Mapping[str, Mapping[str, Mapping[str, str]]]


@cache
def sayings() -> Sayings:
    """Returns the shipped sentences: question → voice → language → sentence; read once per process."""
    return load(DATA)


def load(path: Path) -> Sayings:
    """Reads sentences; raises Invalid with the question in which one is missing in a language."""
    try:
        file = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise _refusal(path.name) from None
    for question, voices in file.items():
        if not isinstance(voices, dict) or {"young_person", AROUND} - voices.keys():
            raise _refusal(question)
        for said in voices.values():
            if not isinstance(said, dict) or not all(said.get(language) for language in LANGUAGES):
                raise _refusal(question)
    return file


def saying(question: str, asker: Asker, language: str) -> str:
    """Returns the sentence to read out for a question, in a language held here or else in Dutch."""
    voices = sayings()[question]
    voice = next(voice for voice in VOICES[asker] if voice in voices)
    return voices[voice].get(language[:2], voices[voice]["nl"])


def _refusal(place: str) -> Invalid:
    return Invalid(message("The sentences to read out are not whole: %(place)s."), place=place)
