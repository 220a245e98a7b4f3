"""The walk through one request …"""

import re

import pytest

from houvast.cli.home import ROOT
from houvast.cli.walk import find_route, lines_of
from houvast.cli.walking.path import walk
from houvast.cli.walking.routes import all_routes

PAGE = (ROOT / "docs" / "walk.md").read_text(encoding="utf-8")
LINE_NUMBER = re.compile(r"(\.\w+):\d+\b")
PATH = re.compile(r"`((?:src|tests)/[\w./-]+|(?:web|access|desk|tests)/[\w./]+)`")


def test_is_the_one_that_the_command_prints() -> None:
    name, *printed = PAGE.split("```\n")[1].splitlines()
    stations = lines_of(walk(find_route(name, all_routes()), ROOT))
    assert printed == [LINE_NUMBER.sub(r"\1", station) for station in stations]


@pytest.mark.parametrize("named", sorted(set(PATH.findall(PAGE))))
def test_names_only_files_that_are_there(named: str) -> None:
    assert (ROOT / named).exists() or (ROOT / "src" / "houvast" / named).exists()
