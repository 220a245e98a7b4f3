"""The decisions …"""

import re

import pytest

from houvast.cli.home import ROOT

RECORDS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PARTS = ("**Problem.**", "**Choice.**", "**Measured.**", "**Given up")


def test_are_numbered_without_a_gap() -> None:
    numbers = [int(record.name[:4]) for record in RECORDS]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 12


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_say_problem_choice_measure_and_price(record: object) -> None:
    text = record.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    assert text.startswith(f"# {record.name[:4]} · ")  # type: ignore[attr-defined]
    places = [text.find(part) for part in PARTS]
    assert -1 not in places
    assert places == sorted(places)


def test_name_only_measurements_that_exist() -> None:
    named = {
        name
        for record in RECORDS
        for name in re.findall(r"`\./houvast bench (\w+)`", record.read_text(encoding="utf-8"))
    }
    assert named
    assert {name for name in named if not (ROOT / "bench" / f"{name}.py").exists()} == set()
