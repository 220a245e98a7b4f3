"""The running product …"""

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DEVELOPERS = {"src/houvast/cli/pytest_browser.py"}
"""What only ``./houvast test`` imports, where the developers' packages are there."""


def distribution(name: str) -> str:
    """A distribution's name in its one normal form."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed_by(lock: str) -> frozenset[str]:
    """What a lock file pins."""
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    return frozenset(distribution(line.split("==")[0]) for line in lines if "==" in line)


def imported(path: Path) -> Iterator[str]:
    """The packages of others that a module imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in (name.split(".")[0] for name in names):
            if name != "houvast" and name not in sys.stdlib_module_names:
                yield name


def test_imports_only_what_it_installs() -> None:
    pinned, found = installed_by("requirements.lock"), packages_distributions()
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}, which requirements.lock does not install"
        for path in sorted((ROOT / "src" / "houvast").rglob("*.py"))
        if str(path.relative_to(ROOT)) not in DEVELOPERS
        for name in imported(path)
        if not {distribution(each) for each in found.get(name, ())} & pinned
    ]
    assert not wrong, "\n".join(wrong)
