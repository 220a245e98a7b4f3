"""The instruments that come with the product: our own (CC BY 4.0) and one historical list, read once.

They are files, not rows: a team that changes one makes a version of its own from it, and what was rated with
the shipped version keeps it (instruments.md 2).
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from houvast.instruments.definition import Definition
from houvast.instruments.drafting import altered
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


def origin_of(definition: Definition) -> Definition | None:
    """Returns the instrument that comes with the product and that this one was made from, by its name."""
    return next((each for each in shipped_definitions().values() if altered(each).id == definition.id), None)


def licence_text(definition: Definition) -> str:
    """Returns the notice of the licence a definition carries, empty where we hold none.

    Only files that come with the product are opened, whatever a definition says.
    """
    ours = {f"licences/{path.name}": path for path in DATA.joinpath("licences").iterdir()}
    found = ours.get(definition.licence.text_file)
    return found.read_text() if found else ""
