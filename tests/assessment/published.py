"""Values that others published, read from beside the checkout; and how exactly each was printed."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

PLACES = [
    folder / "shared" / "reference" / "agreement.json" for folder in Path(__file__).resolve().parents[3:5]
]
"""Beside the checkout, or beside the folder that checkouts of branches stand in."""

MOST = 6


def read_published(name: str) -> dict[str, Any]:
    """A published case; skips with a sentence where the file is not there."""
    found = next((place for place in PLACES if place.exists()), None)
    if found is None:
        pytest.skip(f"the published values are not beside this checkout ({PLACES[0].name})")
    case: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))[name]
    return case


def is_printed_as(ours: float | None, printed: float, decimals: int | None = None) -> bool:
    """Whether ours, rounded to as many decimals as were printed, six at most, is what was printed."""
    if ours is None:
        return False
    if decimals is None:
        decimals = max(0, -int(Decimal(str(printed)).as_tuple().exponent))
    return abs(ours - printed) <= 0.51 * 10.0 ** -min(decimals, MOST)  # some were rounded twice
