"""Packages of a fictional directory: a few services in a town that is not there, as files somebody sends."""

import io
from collections.abc import Mapping
from typing import BinaryIO
from uuid import UUID, uuid5
from zipfile import ZIP_DEFLATED, ZipFile

SPACE = UUID("5f6c2a52-6f0e-4a3e-9c53-2c8a0f7f1b11")

DESCRIBED = '{"name": "a", "resources": [{"path": "organizations.csv"}, {"path": "services.csv"}]}'


def key(name: str) -> UUID:
    """The id of something, the same in every package."""
    return uuid5(SPACE, name)


def organizations(*names: str) -> str:
    """A table of organisations."""
    lines = [f"{key(name)},{name},Helpt in de buurt" for name in names or ("De Brug",)]
    return "\r\n".join(["id,name,description", *lines, ""])


def services(*names: str, status: str = "active", owner: str = "De Brug") -> str:
    """A table of services of one organisation."""
    lines = [f"{key(name)},{key(owner)},{name},{status},Een gesprek" for name in names or ("Onthaal",)]
    return "\r\n".join(["id,organization_id,name,status,description", *lines, ""])


def phones(number: str = "09 000 00 00", service: str = "Onthaal", name: str = "lijn") -> str:
    """A table with the telephone of a service."""
    return f"id,service_id,number\r\n{key(name)},{key(service)},{number}\r\n"


def zipped(files: Mapping[str, str | bytes], compression: int = ZIP_DEFLATED) -> BinaryIO:
    """A zip of these files."""
    target = io.BytesIO()
    with ZipFile(target, "w", compression) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    target.seek(0)
    return target


def package(**changed: str | bytes | None) -> BinaryIO:
    """A package of one organisation with one service and its telephone; give a table to change it, None to drop it."""
    tables: dict[str, str | bytes | None] = {
        "organizations": organizations(),
        "services": services(),
        "phones": phones(),
        **changed,
    }
    files = {f"{name}.csv": content for name, content in tables.items() if content is not None}
    return zipped({"datapackage.json": DESCRIBED, **files})
