"""Reads whatever a package comes as: a zip, a JSON file, or a folder on this machine."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from houvast.directory.exchange.cells import Incoming, Known
from houvast.directory.exchange.csv_form import read_csv_package
from houvast.directory.exchange.findings import Findings, Unreadable
from houvast.directory.exchange.json_form import read_json
from houvast.directory.exchange.opening import DIRECTORY, Folder, is_zip, opened_zip
from houvast.kernel.messages import message

JSON_FILE: Final = "json"
NEITHER: Final = message("This is neither a zip file nor JSON. Choose a data package of HSDS 3.0.")
EMPTY_FILE: Final = message("This file is empty.")


def read_package(found: Findings, file: BinaryIO, known: Known) -> Iterator[Incoming]:
    """Yields every sound entry of an uploaded file; raises Unreadable where reading has to end.

    A zip that holds one JSON file and no CSV is read as that file.
    """
    if is_zip(file):
        with opened_zip(found, file) as package:
            documents = [name for name in package.names if name.endswith(".json") and name != DIRECTORY]
            if len(documents) == 1 and not any(name.endswith(".csv") for name in package.names):
                with package.open(documents[0]) as opened:
                    yield from read_json(found, documents[0], opened, known)
            else:
                yield from read_csv_package(found, package, known)
        return
    file.seek(0)
    begins = file.read(256).lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    file.seek(0)
    if begins not in {b"{", b"["}:
        found.refuse("", 0, "", NEITHER if begins else EMPTY_FILE)
        raise Unreadable
    yield from read_json(found, JSON_FILE, file, known)


def read_folder(found: Findings, path: Path, known: Known) -> Iterator[Incoming]:
    """Yields every sound entry of a folder; raises Unreadable where reading has to end."""
    yield from read_csv_package(found, Folder(path), known)
