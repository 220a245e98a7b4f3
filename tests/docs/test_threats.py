"""The page on threats …"""

import ast
import re

from houvast.cli.home import ROOT

PAGE = ROOT / "docs" / "threats.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def named() -> list[tuple[str, str]]:
    return [(found[1], found[2]) for found in NAMED.finditer(PAGE.read_text(encoding="utf-8"))]


def test_names_only_tests_that_exist() -> None:
    missing = []
    for file, name in named():
        path = ROOT / file
        syntax = ast.parse(path.read_text(encoding="utf-8")) if path.exists() else ast.parse("")
        if name not in {node.name for node in syntax.body if isinstance(node, ast.FunctionDef)}:
            missing.append(f"{file}::{name}")
    assert not missing, "\n".join(missing)


def test_shows_every_attempt_by_a_test() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    attempts = [row for row in rows if not row.startswith(("| attempt ", "| what happens "))]
    assert len(attempts) > 30
    assert [row for row in attempts if not NAMED.search(row)] == []


def test_says_what_stays_in_the_clear_and_what_is_not_protected() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert "## What remains in the clear" in page
    assert "## What nothing here protects against" in page
