"""Packages of a fictional directory: a few services of a town that is not there, as files somebody sends."""

import csv
import io
from collections.abc import Mapping
from typing import BinaryIO
from uuid import UUID, uuid5
from zipfile import ZIP_DEFLATED, ZipFile

SPACE = UUID("5f6c2a52-6f0e-4a3e-9c53-2c8a0f7f1b11")
DESCRIBED = '{"name": "a", "resources": [{"path": "organizations.csv"}, {"path": "services.csv"}]}'
Tables = str | bytes | None


def key(name: str) -> UUID:
    """The id of something, the same in every package."""
    return uuid5(SPACE, name)


def table(*lines: tuple[object, ...]) -> str:
    """A table of these lines, the heading first, as CSV."""
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    return text.getvalue()


def organizations(*names: str) -> str:
    """A table of organisations."""
    lines = [(key(name), name, "Helpt in de buurt") for name in names or ("De Brug",)]
    return table(("id", "name", "description"), *lines)


def services(*names: str, status: str = "active", owner: str = "De Brug", what: str = "Een gesprek") -> str:
    """A table of services of one organisation."""
    lines = [(key(name), key(owner), name, status, what) for name in names or ("Onthaal",)]
    return table(("id", "organization_id", "name", "status", "description"), *lines)


def phones(number: str = "09 000 00 00", service: str = "Onthaal", name: str = "lijn") -> str:
    """A table with the telephone of a service."""
    return table(("id", "service_id", "number"), (key(name), key(service), number))


def zipped(files: Mapping[str, str | bytes], compression: int = ZIP_DEFLATED) -> BinaryIO:
    """A zip of these files."""
    target = io.BytesIO()
    with ZipFile(target, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    target.seek(0)
    return target


def files(**changed: Tables) -> dict[str, str | bytes]:
    """The files of a package of one organisation with one service and its telephone.

    A table that is given takes the place of ours; None leaves it out.
    """
    tables: dict[str, Tables] = {
        "organizations": organizations(),
        "services": services(),
        "phones": phones(),
        **changed,
    }
    present = {f"{name}.csv": content for name, content in tables.items() if content is not None}
    return {"datapackage.json": DESCRIBED, **present}


def package(**changed: Tables) -> BinaryIO:
    """Such a package as a zip."""
    return zipped(files(**changed))
