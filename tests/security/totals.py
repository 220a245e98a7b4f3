"""Finds anything like a total of one person's ratings: by what it is called, and by where it stands.

A *rating* is what one person or worker says about one thing: a level, a tap on a ruler, an answer chosen. A
class *holds ratings* when its fields do, at any depth. Beside ratings there is no number: nothing that could
be their sum, mean, count or rank. What numbers there are about many people or about an instrument stands in
``totals_allowed``, each with what it is about.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache
from importlib import import_module
from inspect import getmembers, isclass, isfunction
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType, NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import houvast
from houvast.vault import content as contents

SRC = Path(houvast.__file__).parent
NAMES = frozenset(
    {
        *("total", "totals", "subtotal", "sum", "sums", "sumscore", "score", "scores", "scoring", "points"),
        *(
            "mean",
            "means",
            "average",
            "averages",
            "median",
            "quotient",
            "percent",
            "percentage",
            "percentages",
        ),
        *("rank", "ranks", "ranking", "grade", "grades", "cutoff", "threshold"),
    }
)
"""What a total is called, as one of the words of a name."""
LEVELS = frozenset({"level", "levels", "worker_level", "chosen", "taps", "height"})
"""What a rating is called."""
NUMBERS = (int, float, Decimal)
WRITTEN = re.compile(r"\d+([.,]\d+)?\s*%|(?<![\d/.,])\d+([.,]\d+)?\s*/\s*\d+\b(?!\s*/)")
"""A percentage, or so many out of so many."""


def words_of(name: str) -> set[str]:
    """The words of a name, whether it is written with strokes or with capitals."""
    return set(re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower().split("_"))


def is_called_a_total(name: str) -> bool:
    """Whether a name says that it is a total."""
    return bool(words_of(name) & NAMES) or name.lower() in NAMES


@cache
def hints_of(kind: type) -> Mapping[str, Any]:
    """The fields and properties of a class with their types."""
    found = dict(get_type_hints(kind)) if is_dataclass(kind) else {}
    for name, value in getmembers(kind, lambda each: isinstance(each, property)):
        found[name] = get_type_hints(value.fget).get("return", NoneType)
    return found


def parts_of(hint: object) -> Iterator[type]:
    """The classes a type is made of: tuple[X, ...], X | None and so on."""
    if isinstance(hint, type) and get_origin(hint) is None:
        yield hint
    elif get_origin(hint) is not None or isinstance(hint, UnionType):
        for each in get_args(hint):
            yield from parts_of(each)


def is_number(hint: object) -> bool:
    """Whether a field holds a number, or several; a yes or no is none."""
    return any(issubclass(each, NUMBERS) and each is not bool for each in parts_of(hint))


@cache
def holds_ratings(kind: type, depth: int = 8) -> bool:
    """Whether a class is a rating or holds one at any depth."""
    if not is_dataclass(kind) or not depth:
        return False
    hints = get_type_hints(kind)
    return is_rating(kind) or any(
        holds_ratings(each, depth - 1) for hint in hints.values() for each in parts_of(hint)
    )


def is_rating(kind: type) -> bool:
    """Whether a class is what somebody says about one thing."""
    if not is_dataclass(kind) or kind.__name__ in DECLARED:
        return False
    return kind.__name__ in TAPPED or bool(set(get_type_hints(kind)) & LEVELS)


TAPPED = frozenset({"SessionFeedback", "RulerReading"})
"""Answers that are a number themselves, from nought to ten, tapped by the person on one question."""
DECLARED = frozenset({"Side", "Level"})
"""What an instrument declares; nobody rated anything with it yet."""


@cache
def faults_of_class(kind: type) -> tuple[tuple[str, str], ...]:
    """What of a class is or could be a total: its place, and why."""
    return tuple(_faults_of_class(kind))


def _faults_of_class(kind: type) -> Iterator[tuple[str, str]]:
    for name, hint in hints_of(kind).items():
        place = f"{kind.__module__.removeprefix('houvast.')}.{kind.__name__}.{name}"
        if is_called_a_total(name):
            yield place, "is called like a total"
        elif holds_ratings(kind) and is_number(hint):
            yield place, "is a number beside ratings"


def classes_below(kinds: Iterable[type]) -> set[type]:
    """These dataclasses and all that their fields hold."""
    found: set[type] = set()
    waiting = [kind for kind in kinds if is_dataclass(kind)]
    while waiting:
        kind = waiting.pop()
        if kind in found:
            continue
        found.add(kind)
        waiting += [
            each
            for hint in hints_of(kind).values()
            for each in parts_of(hint)
            if is_dataclass(each) and each not in found
        ]
    return found


def content_classes() -> set[type]:
    """Every class that can be sealed, with what it holds."""
    for module in modules("values"):
        assert module
    return classes_below(contents._kinds.values())


def selector_classes() -> set[type]:
    """Every class a selector returns, with what it holds."""
    found: set[type] = set()
    for module in modules("selectors"):
        for _name, function in getmembers(module, isfunction):
            if function.__module__ == module.__name__:
                found |= set(parts_of(get_type_hints(function).get("return", NoneType)))
    return classes_below(found)


def modules(part: str) -> Iterator[ModuleType]:
    """Every module of a part of every context and foundation: ``values``, ``selectors``."""
    for folder in sorted(SRC.glob(f"*/{part}")):
        package = ".".join(("houvast", *folder.relative_to(SRC).parts))
        for found in iter_modules([str(folder)]):
            yield import_module(f"{package}.{found.name}")
    for file in sorted(SRC.glob(f"*/{part}.py")):
        yield import_module(f"houvast.{file.parent.name}.{part}")


def faults_of_table(
    name: str, columns: Mapping[str, bool], content: type | None
) -> Iterator[tuple[str, str]]:
    """Yields columns that are called like a total, or hold numbers beside sealed ratings.

    ``columns`` says of each whether it is a number.
    """
    for column, is_numeric in columns.items():
        if is_called_a_total(column):
            yield f"{name}.{column}", "is called like a total"
        elif is_numeric and content is not None and holds_ratings(content):
            yield f"{name}.{column}", "is a number beside ratings"


def faults_of_context(
    template: str, context: Mapping[str, object], *, beside: bool = False
) -> Iterator[tuple[str, str]]:
    """Yields what a template was given that is or could be a total of ratings that it was given as well.

    ``beside`` says that the page around it has ratings.
    """
    given = {name: value for name, value in context.items() if not name.startswith("_")}
    kinds = {type(each) for value in given.values() for each in inside(value)}
    near = beside or any(holds_ratings(kind) for kind in kinds)
    for name, value in given.items():
        if is_called_a_total(name):
            yield f"{template}:{name}", "is called like a total"
        elif near and isinstance(value, NUMBERS) and not isinstance(value, bool):
            yield f"{template}:{name}", "is a number beside ratings"
    for kind in kinds:
        if kind.__module__.startswith("houvast."):
            yield from faults_of_class(kind)


def has_ratings(context: Mapping[str, object]) -> bool:
    """Whether a template was given ratings."""
    return any(holds_ratings(type(each)) for value in context.values() for each in inside(value))


def inside(value: object, depth: int = 5) -> Iterator[object]:
    """The dataclasses in a value, whatever it is wrapped in."""
    if is_dataclass(value) and not isclass(value):
        yield value
        for each in fields(value):
            if depth:
                yield from inside(getattr(value, each.name, None), depth - 1)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from inside(each, depth - 1) if depth else ()
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for each in list(value)[:20]:
            yield from inside(each, depth - 1) if depth else ()


def faults_of_text(place: str, text: str) -> Iterator[tuple[str, str]]:
    """Yields percentages and "so many out of so many" in the words of a page with ratings."""
    for found in WRITTEN.finditer(text):
        yield place, f"says “{found.group()}” beside ratings"


def faults_of_file(place: str, kind: str, data: bytes) -> Iterator[tuple[str, str]]:
    """Yields columns of a table and keys of JSON that are called like a total."""
    text = data.decode("utf-8-sig", errors="replace")
    names: Iterable[str] = ()
    try:
        names = keys_of(json.loads(text))
    except ValueError:
        if kind.endswith("csv") or ";" in text.partition("\n")[0]:
            names = re.split(r"[;,\t]", text.partition("\n")[0])
    for name in names:
        if words_of(re.sub(r"\W+", "_", name)) & NAMES:
            yield f"{place}:{name.strip()}", "is called like a total"


def keys_of(told: object) -> Iterator[str]:
    """Every key in plain data, at any depth."""
    if isinstance(told, Mapping):
        for key, value in told.items():
            yield str(key)
            yield from keys_of(value)
    elif isinstance(told, list | tuple):
        for each in told:
            yield from keys_of(each)


def faults_of_document(place: str, told: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yields what a PDF is made from that is called like a total, or a number: documents have words."""
    if key and is_called_a_total(key):
        yield f"{place}:{key}", "is called like a total"
    elif isinstance(told, NUMBERS) and not isinstance(told, bool):
        yield f"{place}:{key}", "is a number in a document"
    if isinstance(told, Mapping):
        for name, value in told.items():
            yield from faults_of_document(place, value, str(name))
    elif isinstance(told, list | tuple):
        for each in told:
            yield from faults_of_document(place, each, key)
