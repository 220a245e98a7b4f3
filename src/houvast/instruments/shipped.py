"""The instruments that come with the product: our own (CC BY 4.0) and one historical list, read once.

They are files, not rows: a team that changes one makes a version of its own from it, and what was rated with
the shipped version keeps it (instruments.md 2).
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from houvast.instruments.definition import Definition
from houvast.instruments.reading import read_definition

DATA = files("houvast.instruments").joinpath("data")


@cache
def shipped_definitions() -> Mapping[str, Definition]:
    """Returns what comes with the product, by id; raises ValueError when one of them is not sound."""
    found = {}
    for path in sorted(DATA.joinpath("shipped").iterdir(), key=lambda path: path.name):
        reading = read_definition(path.read_bytes())
        if reading.definition is None or reading.faults:
            told = "; ".join(f"{fault.where}: {fault.text % dict(fault.facts)}" for fault in reading.faults)
            raise ValueError(f"{path.name}: {told}")
        found[reading.definition.id] = reading.definition
    return MappingProxyType(found)


def licence_text(definition: Definition) -> str:
    """Returns the notice of the licence a shipped definition carries; raises FileNotFoundError."""
    return DATA.joinpath(*definition.licence.text_file.split("/")).read_text()
