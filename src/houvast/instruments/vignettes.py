"""Fictional cases on which a team sets its eye: told in entries of the same kinds as a dossier's.

They come without a panel's opinion: nobody with experience has rated them yet, and none is invented. Several
are false alarms, and no form of extremism is the default (instruments.md 3; mission row 5).
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from houvast.instruments.definition import Words

DATA = files("houvast.instruments").joinpath("data", "vignettes")


class Form(StrEnum):
    """What kind of case it is, told to the team only after rating."""

    FAR_RIGHT = "far_right"
    FAR_LEFT = "far_left"
    RELIGIOUS = "religious"
    CONSPIRACY = "conspiracy"
    HATRED_OF_WOMEN = "hatred_of_women"
    RETURNEE_CHILD = "returnee_child"
    FALSE_ALARM = "false_alarm"


class Known(StrEnum):
    """How the teller knows what an entry says."""

    OBSERVED = "observed"
    SAID = "said"
    HEARD_FROM = "heard_from"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"
    GUT_FEELING = "gut_feeling"


@dataclass(frozen=True)
class VignetteEntry:
    """One thing that is known, how, and how many days before it is rated."""

    known: Known
    days_ago: int
    words: Words


@dataclass(frozen=True)
class Vignette:
    """One fictional case with the question that is asked about it."""

    id: str
    form: Form
    title: Words
    question: Words
    entries: tuple[VignetteEntry, ...]


@cache
def shipped_vignettes() -> Mapping[str, Vignette]:
    """Returns the cases that come with the product, by id, in the order of their names."""
    paths = sorted(DATA.iterdir(), key=lambda path: path.name)
    told = (_vignette(path.read_text()) for path in paths if path.name.endswith(".toml"))
    return MappingProxyType({each.id: each for each in told})


def _vignette(text: str) -> Vignette:
    told = tomllib.loads(text)
    entries = tuple(
        VignetteEntry(Known(each["kind"]), int(each["days_ago"]), Words({"nl": each["nl"], "fr": each["fr"]}))
        for each in told["entries"]
    )
    return Vignette(
        str(told["id"]), Form(told["form"]), Words(told["title"]), Words(told["question"]), entries
    )
