"""Importing as somebody at the desk does: looking, then yes or no."""

from typing import BinaryIO
from uuid import UUID

from houvast.access.values import Function
from houvast.directory.models.entries import Record
from houvast.directory.models.imports import Import, ImportLine
from houvast.directory.selectors.export_services import Form, export_services
from houvast.directory.selectors.show_import import ShownImport, show_import
from houvast.directory.services.confirm_import import confirm_import
from houvast.directory.services.import_services import Looked, NewImport, import_services
from houvast.directory.values.imports import Cells, LineKind, WithGone
from houvast.kernel.ids import new_id
from world import Person, Service, found, hire


def a_desk() -> tuple[Service, Person]:
    """A desk of its own with Dina, so that nothing of other tests is in its directory."""
    desk = found("Desk")
    return desk, hire(desk, "dina", Function.DESK)


def looked(desk: Service, person: Person, file: BinaryIO) -> tuple[UUID, Looked]:
    """Looks at a package; returns the import's id and what was found."""
    import_id = new_id()
    with person.acts() as actor:
        return import_id, import_services(actor, NewImport(import_id, desk.id, file))


def shown(person: Person, import_id: UUID, kind: LineKind | None = None, page: int = 1) -> ShownImport:
    """The page of an import."""
    with person.acts() as actor:
        return show_import(actor, import_id, kind, page)


def confirmed(person: Person, import_id: UUID, with_gone: WithGone = WithGone.LEAVE) -> None:
    """Says yes to what was looked at."""
    token = shown(person, import_id).token
    with person.acts() as actor:
        confirm_import(actor, import_id, token, with_gone)


def imported(desk: Service, person: Person, file: BinaryIO, with_gone: WithGone = WithGone.LEAVE) -> UUID:
    """Looks and says yes."""
    import_id, seen = looked(desk, person, file)
    assert not seen.is_refused, seen.faults
    confirmed(person, import_id, with_gone)
    return import_id


def held(person: Person, desk: Service) -> dict[tuple[str, UUID], Cells]:
    """Everything in a desk's directory."""
    with person.acts():
        rows = Record.objects.filter(controller_id=desk.id).values_list("table", "key", "cells")
        return {(table, key): cells for table, key, cells in rows}


def kept_of_imports(person: Person, desk: Service) -> int:
    """How many rows of imports a desk has."""
    with person.acts():
        lines = ImportLine.objects.filter(controller_id=desk.id).count()
        return lines + Import.objects.filter(controller_id=desk.id).count()


def copied(person: Person, form: Form = Form.CSV) -> bytes:
    """A copy of the directory."""
    with person.acts() as actor:
        return export_services(actor, form)
