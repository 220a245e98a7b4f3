"""Draws docs/map.md from the import contracts, so that the map is the law and cannot grow old.

``python -m houvast.cli.map`` writes it; ``--check`` says whether it is current.
"""

import sys
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from houvast.cli.home import ROOT
from houvast.cli.options import options
from houvast.kernel.errors import Conflict, HouvastError

PAGE = ROOT / "docs" / "map.md"
INTRODUCTION = """# Map

Drawn from the import contracts in `pyproject.toml` by `python -m houvast.cli.map`; do not edit it by hand.
A package may import what stands below it and nothing beside or above it. Packages in parentheses are not
there yet. Why it is so stands in the decision records beside this page.
"""


@dataclass(frozen=True, slots=True)
class Layer:
    """One line of the drawing: packages that know what is below, and not each other."""

    packages: tuple[str, ...]

    def drawn(self) -> str:
        """The line as the contract writes it."""
        return " | ".join(self.packages)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the contracts say: the layers, those inside a context, each contract's name, the sentences."""

    layers: tuple[Layer, ...]
    inside: tuple[Layer, ...]
    names: tuple[str, ...]
    sentences: dict[str, str]


def read_drawing(project: Path) -> Drawing:
    """Reads the contracts and the sentences from a pyproject.toml."""
    tool = tomllib.loads(project.read_text(encoding="utf-8"))["tool"]
    contracts = cast("list[dict[str, object]]", tool["importlinter"]["contracts"])
    return Drawing(
        layers=_layers(contracts, "layers"),
        inside=_layers(contracts, "inside"),
        names=tuple(str(contract["name"]) for contract in contracts),
        sentences=dict(tool["houvast"]["map"]),
    )


def draw(drawing: Drawing) -> str:
    """Returns the page; raises Conflict when a package has no sentence, or a sentence no package."""
    named = {_bare(package) for layer in drawing.layers for package in layer.packages}
    for package in sorted(named ^ drawing.sentences.keys()):
        raise Conflict("“%(package)s” needs a layer and a sentence in pyproject.toml.", package=package)
    lines = [INTRODUCTION, "```"]
    lines += [layer.drawn() for layer in drawing.layers]
    lines += ["```", "", "| package | what it is |", "|---|---|"]
    for layer in drawing.layers:
        for package in layer.packages:
            shown = f"(`{_bare(package)}`)" if package.startswith("(") else f"`{package}`"
            lines.append(f"| {shown} | {drawing.sentences[_bare(package)]} |")
    lines += ["", "Inside a context, from what is called to what is stored:", "", "```"]
    lines += [Layer(tuple(_bare(part) for part in layer.packages)).drawn() for layer in drawing.inside]
    lines += ["```", "", "The contracts:", ""]
    lines += [f"- {name}" for name in drawing.names]
    return "\n".join(lines) + "\n"


def _layers(contracts: list[dict[str, object]], named: str) -> tuple[Layer, ...]:
    layers = next(cast("list[str]", contract["layers"]) for contract in contracts if contract["id"] == named)
    return tuple(Layer(tuple(part.strip() for part in layer.split("|"))) for layer in layers)


def _bare(package: str) -> str:
    return package.strip("()")


def run(arguments: Sequence[str]) -> int:
    """Writes the map; with ``--check`` returns 1 when it is not current."""
    parser = options("map", "Draws docs/map.md from the import contracts.")
    parser.add_argument("--check", action="store_true", help="say whether the map is current; write nothing")
    given = parser.parse_args(list(arguments))
    page = draw(read_drawing(ROOT / "pyproject.toml"))
    if given.check and PAGE.read_text(encoding="utf-8") != page:
        print("docs/map.md is not what the contracts say; run python -m houvast.cli.map")
        return 1
    if not given.check:
        PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(run(sys.argv[1:]))
    except HouvastError as refusal:
        sys.exit(str(refusal))
