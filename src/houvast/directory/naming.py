"""Finds a municipality by what somebody typed: its name in any language, its beginning, or nearly it."""

from collections.abc import Iterable
from functools import cache
from typing import Final

from rapidfuzz.distance import OSA

from houvast.directory.municipalities import Municipality, existing_on, municipalities
from houvast.directory.values.folding import fold
from houvast.kernel import clock

LONG: Final = 6
"""Letters of a name from which two typing errors are forgiven; one before."""


def municipalities_named(typed: str) -> tuple[Municipality, ...]:
    """Returns the municipalities of today that bear a name, else that begin so, else nearly so.

    One that was merged into another stands for the other.
    """
    wanted = fold(typed)
    for found in (_bearing(wanted), _beginning(wanted), _nearly(wanted)):
        if found:
            return found
    return ()


def _bearing(wanted: str) -> tuple[Municipality, ...]:
    return _of(nis for nis, names in _names().items() if wanted in names)


def _beginning(wanted: str) -> tuple[Municipality, ...]:
    return _of(nis for nis, names in _names().items() if any(name.startswith(wanted) for name in names))


def _nearly(wanted: str) -> tuple[Municipality, ...]:
    allowed = 1 if len(wanted) < LONG else 2
    return _of(
        nis
        for nis, names in _names().items()
        if any(OSA.distance(wanted, name, score_cutoff=allowed) <= allowed for name in names)
    )


def _of(codes: Iterable[str]) -> tuple[Municipality, ...]:
    """Returns the municipalities of today behind codes, each once."""
    known, today = municipalities(), {place.nis for place in existing_on(clock.today())}
    current = (code if code in today else known[code].merged_into for code in codes)
    return tuple(known[code] for code in dict.fromkeys(current) if code in today)


@cache
def _names() -> dict[str, frozenset[str]]:
    return {
        place.nis: frozenset(fold(name) for name in (place.name_nl, place.name_fr, place.name_de) if name)
        for place in municipalities().values()
    }
