"""Looking at a data package before anything is taken over: what is new, changed, gone, or in the way."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from typing import BinaryIO, Final
from uuid import UUID

from django.db import transaction

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.directory.exchange.cells import Known
from houvast.directory.exchange.findings import Fault, Findings, Note, Unreadable
from houvast.directory.exchange.reading import read_package
from houvast.directory.finding import ensure_keeper
from houvast.directory.models.imports import Import
from houvast.directory.services._comparing import Comparison, directory_mark
from houvast.directory.values.imports import ImportState

PIECE: Final = 64 * 1024


@dataclass(frozen=True)
class NewImport:
    """A file somebody chose, and whose directory it is for."""

    import_id: UUID
    controller_id: UUID
    file: BinaryIO = field(repr=False)


@dataclass(frozen=True)
class Looked:
    """What a look at a package found: faults refuse it, and then nothing of it is kept."""

    faults: tuple[Fault, ...]
    faults_in_all: int
    notes: tuple[Note, ...]

    @property
    def is_refused(self) -> bool:
        """Whether the package is not taken."""
        return self.faults_in_all > 0


def import_services(actor: Actor, new: NewImport) -> Looked:
    """Reads a package to its end and keeps, for a day, what taking it over would do; the directory stays.

    The same id again does nothing. Raises NotFound where the actor does not keep the directory.
    """
    must(actor, "directory.import_services")
    ensure_keeper(actor, new.controller_id)
    one_at_a_time(f"import {new.import_id}")
    found = Findings()
    if not Import.objects.filter(id=new.import_id).exists():
        try:
            with transaction.atomic():
                _look(new, found)
        except Unreadable:
            assert found.is_refused  # noqa: S101 - nothing is unreadable without a fault that says why
    if not found.is_refused:
        log.record("directory.import_services", subject=new.controller_id)
    return Looked(tuple(found.faults), found.faults_in_all, found.notes)


def _look(new: NewImport, found: Findings) -> None:
    known, comparison = Known(), Comparison(new.controller_id, new.import_id)
    comparison.compare(read_package(found, new.file, known))
    if found.is_refused:
        raise Unreadable
    comparison.look_for_the_gone(known)
    Import.objects.create(
        id=new.import_id,
        controller_id=new.controller_id,
        state=ImportState.LOOKED,
        digest=_digest(new.file),
        mark=directory_mark(new.controller_id),
        counts=comparison.counts,
        notes=[asdict(note) for note in found.notes],
        with_gone="",
    )


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    digest = sha256()
    for piece in _pieces(file):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(PIECE):
        yield piece
