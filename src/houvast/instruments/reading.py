"""Reads a definition that somebody wrote or sent: whole and sound, or a list of sentences and nothing else.

Everything is looked at before anything is believed: size, characters, form, names that occur twice, the
schema, and what the schema cannot say. Whoever edits a file in a spreadsheet or a text editor reads where it
went wrong, in words.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Final, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from houvast.instruments.definition import Definition
from houvast.instruments.faults import Fault, faults_of
from houvast.instruments.plain import from_plain
from houvast.kernel.messages import message

LARGEST: Final = 2_000_000
"""Bytes a definition may have; forty items in three languages with all their words have about 150,000."""

MOST_THINGS: Final = 10_000
"""Objects a definition may have; the largest of ours has 621. More would keep a server busy."""

MOST: Final = 40
"""More faults than this help nobody; the rest shows when these are mended."""

HALF: Final = re.compile("[\ud800-\udfff]")
"""Half a sign, which JSON can write and no text can hold."""
NO_TEXT: Final = message("This file holds signs that no text has.")

SCORING: Final = (
    "score",
    "scoring",
    "total",
    "sum",
    "cutoff",
    "cut_off",
    "threshold",
    "weight",
    "colour",
    "rank",
)


@dataclass(frozen=True)
class Reading:
    """What came of reading: a definition, or the faults that stand in its way, or both for a draft."""

    definition: Definition | None
    faults: tuple[Fault, ...]

    @property
    def is_sound(self) -> bool:
        """Whether it may be published as it is."""
        return self.definition is not None and not self.faults


def read_definition(data: bytes) -> Reading:
    """Reads a definition from JSON in UTF-8; never raises for what somebody sent."""
    plain, fault = _plain(data)
    if fault is not None:
        return Reading(None, (fault,))
    faults = list(_shape_faults(plain))
    if faults:
        return Reading(None, tuple(faults[:MOST]))
    try:
        definition = from_plain(cast("Mapping[str, object]", plain))
    except ValueError:
        return Reading(None, (Fault("licence/verified_on", message("This day is not in the calendar.")),))
    return Reading(definition, tuple(faults_of(definition)[:MOST]))


def _plain(data: bytes) -> tuple[object, Fault | None]:
    if len(data) > LARGEST:
        return None, Fault("", message("This file is larger than a definition can be (2 MB)."))
    try:
        plain = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_Once().pairs)
        _ensure_text(plain)
    except UnicodeDecodeError as error:
        text = message("This file is not written in UTF-8: byte %(number)s cannot be read.")
        return None, Fault("", text, {"number": error.start + 1})
    except json.JSONDecodeError as error:
        text = message("This file is not JSON: line %(line)s, character %(column)s.")
        return None, Fault("", text, {"line": error.lineno, "column": error.colno})
    except _UnreadError as refusal:
        return None, refusal.fault
    except (RecursionError, ValueError):
        return None, Fault(
            "",
            message("This file cannot be read: it lies too deep in itself, or holds a number without end."),
        )
    return plain, None


def _ensure_text(plain: object) -> None:
    """Ends reading at half a sign, wherever it stands."""
    try:
        json.dumps(plain, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise _UnreadError(NO_TEXT) from error


class _UnreadError(Exception):
    """What reading ends at: the same name twice, of which JSON would silently keep the last; or too much."""

    def __init__(self, text: str, **facts: str) -> None:
        super().__init__(text)
        self.fault = Fault("", text, facts)


class _Once:
    """Makes objects in which no name stands twice, and not more of them than a definition can have."""

    def __init__(self) -> None:
        self._left = MOST_THINGS

    def pairs(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Returns one object."""
        self._left -= 1
        if self._left < 0:
            raise _UnreadError(message("This file says more than a definition can."))
        kept: dict[str, object] = {}
        for name, value in pairs:
            if HALF.search(name):
                raise _UnreadError(NO_TEXT)
            if name in kept:
                raise _UnreadError(message("“%(name)s” stands twice in the same place."), name=name)
            kept[name] = value
        return kept


@cache
def _validator() -> Draft202012Validator:
    schema = files("houvast.instruments").joinpath("data", "definition.schema.json").read_text()
    return Draft202012Validator(json.loads(schema))


def _shape_faults(plain: object) -> Iterator[Fault]:
    errors = islice(_validator().iter_errors(plain), MOST)
    for error in sorted(errors, key=lambda error: [str(step) for step in error.path]):
        where = "/".join(str(step) for step in error.path)
        yield from (replace(fault, where=where) for fault in _in_words(error))


def _in_words(error: ValidationError) -> Iterator[Fault]:
    """Says in words what the schema found; the few kinds of our own schema, and one sentence for the rest."""
    schema = cast("Mapping[str, Mapping[str, object] | list[object]]", error.schema)
    if error.validator == "additionalProperties":
        unknown = set(cast("Mapping[str, object]", error.instance)) - set(schema.get("properties", {}))
        yield from (_unknown(name) for name in sorted(unknown))
    elif error.validator == "required":
        for name in schema["required"]:
            if name not in cast("Mapping[str, object]", error.instance):
                yield Fault("", message("“%(name)s” is missing here."), {"name": str(name)})
    elif error.validator in {"enum", "const"}:
        allowed = ", ".join(map(str, schema.get("enum", [schema.get("const")])))
        yield Fault("", message("This must be one of: %(allowed)s."), {"allowed": allowed})
    else:
        yield Fault("", message("What stands here does not have the form that is asked for."))


def _unknown(name: str) -> Fault:
    if any(part in name.lower() for part in SCORING):
        text = message(
            "There is no place for “%(name)s”: an instrument here adds nothing up and has no cut-off."
        )
    else:
        text = message("“%(name)s” is not a word of this format.")
    return Fault("", text, {"name": name[:60]})
