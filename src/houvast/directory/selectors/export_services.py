"""The whole directory of a service as a file: a data package of HSDS 3.0, in CSV or in JSON."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.directory.entries import read_entry
from houvast.directory.exchange.writing import write_csv_package, write_json
from houvast.directory.finding import kept_controllers
from houvast.directory.models.entries import Record
from houvast.directory.values.package import Entry

AT_ONCE: Final = 1000


class Form(StrEnum):
    """In what form the directory is written."""

    CSV = "csv"
    JSON = "json"


def export_services(actor: Actor, form: Form) -> bytes:
    """Returns every entry of the directory the actor keeps, as a zip of CSV files or as JSON in UTF-8."""
    must(actor, "directory.export_services")
    controller = kept_controllers(actor)[0]
    log.record("directory.export_services", subject=controller)

    def entries_of(table: str) -> Iterator[Entry]:
        return _entries(controller, table)

    return write_csv_package(entries_of) if form is Form.CSV else write_json(entries_of)


def _entries(controller_id: UUID, table: str) -> Iterator[Entry]:
    rows = Record.objects.filter(controller_id=controller_id, table=table).order_by("key")
    for key, cells in rows.values_list("key", "cells").iterator(AT_ONCE):
        yield read_entry(table, key, cells)
