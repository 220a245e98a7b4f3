"""How an entry is written down: a JSON object with the column names of HSDS, empty cells left out."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from hashlib import sha256
from typing import Final, TypeAlias, TypeVar, get_args, get_origin, get_type_hints
from uuid import UUID

from houvast.directory.values.package import TABLES, Entry, Package
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

Cell: TypeAlias = str | int | list[str]
Value: TypeAlias = str | int | Decimal | UUID | date | time | tuple[str, ...] | None
E = TypeVar("E", bound=Entry)


def written(entry: Entry) -> dict[str, Cell]:
    """Returns an entry as JSON holds it; its id stands beside it."""
    cells: dict[str, Cell] = {}
    for one in fields(entry):
        value: Value = getattr(entry, one.name)
        if one.name != "id" and value not in ("", None, ()):
            cells[one.name] = _cell(value)
    return cells


def read(entry_class: type[E], entry_id: UUID, cells: Mapping[str, Cell]) -> E:
    """Returns the entry that was written; raises Invalid for a cell that is not of its kind."""
    kinds = _KINDS[entry_class]
    values = {name: value_of(kinds[name], name, cell) for name, cell in cells.items() if name in kinds}
    return entry_class(id=entry_id, **values)  # type: ignore[arg-type]


def state_of(package: Package) -> str:
    """Returns a mark that changes whenever anything in a package does; it says nothing of it."""
    cells = [[table, str(entry.id), written(entry)] for table, entry in package.entries()]
    return sha256(json.dumps(cells, sort_keys=True).encode()).hexdigest()[:24]


def kind_of(entry_class: type[Entry], column: str) -> type:
    """Returns what stands in a column: str, int, Decimal, UUID, date, datetime, time or tuple."""
    return _KINDS[entry_class][column]


def value_of(kind: type, column: str, cell: Cell) -> Value:
    """Returns a cell as a value of its kind; an empty cell of anything but text is None.

    Raises Invalid, with the column, for what is not of the kind.
    """
    if kind is tuple:
        return tuple(cell) if isinstance(cell, list) else tuple(str(cell).split())
    if kind is str:
        return str(cell)
    if cell == "":
        return None
    try:
        value: Value = _READ[kind](str(cell))
    except (ValueError, InvalidOperation):
        sentence = message("“%(value)s” does not fit in the column “%(column)s”.")
        raise Invalid(sentence, value=str(cell)[:60], column=column) from None
    return value


def _number(text: str) -> Decimal:
    number = Decimal(text)
    if not number.is_finite():
        raise ValueError(text)
    return number


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(text)
    return moment


_READ: Final[Mapping[type, Callable[[str], Value]]] = {
    int: int,
    Decimal: _number,
    UUID: UUID,
    date: date.fromisoformat,
    datetime: _moment,
    time: time.fromisoformat,
}


def _cell(value: Value) -> Cell:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, int):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _plain(hint: object) -> type:
    """Returns the class behind ``X``, ``X | None`` and ``tuple[str, ...]``."""
    if get_origin(hint) is tuple:
        return tuple
    kinds = (hint, *get_args(hint))
    return next(kind for kind in kinds if isinstance(kind, type) and kind is not type(None))


_KINDS: Final[Mapping[type[object], Mapping[str, type]]] = {
    entry_class: {name: _plain(hint) for name, hint in get_type_hints(entry_class).items()}
    for entry_class in TABLES.values()
}
