"""The demonstration town as its people see it; each file says in ``home`` which part of it is built."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from houvast.cli.demo.stage import Stage, stage


@pytest.fixture(scope="module")
def people(home: Path) -> Iterator[Stage]:
    assert home
    with stage() as opened:
        yield opened
