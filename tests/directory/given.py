"""Entries of a fictional directory, and the published example where it stands beside the checkout."""

import csv
from pathlib import Path

import pytest

from houvast.directory.values.package import TABLES, Entry, Package, package_of
from houvast.directory.values.written import kind_of, value_of

PLACES = [parent / "shared" / "reference" / "hsds" for parent in Path(__file__).resolve().parents]
REFERENCE = next((place for place in PLACES if place.exists()), PLACES[0])


def published() -> Package:
    """Returns the example that Open Referral publishes; skips where it does not stand beside the checkout."""
    if not REFERENCE.exists():
        pytest.skip("the published example of HSDS 3.0 is not beside this checkout")
    return package_of(entry for path in REFERENCE.glob("*.csv") for entry in _entries(path))


def _entries(path: Path) -> list[Entry]:
    table = TABLES[path.stem]
    with path.open(newline="") as file:
        return [
            table(**{name: value_of(kind_of(table, name), name, cell) for name, cell in row.items()})
            for row in csv.DictReader(file)
        ]
