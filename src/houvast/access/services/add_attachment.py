"""Adding a file to a dossier: looked at, sealed while it is read, stored in pieces of a megabyte."""

from dataclasses import dataclass, field
from typing import BinaryIO
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.file_parts import plain_name, stored_parts
from houvast.access.file_types import file_kind
from houvast.access.finding import compartment_row
from houvast.access.models.attachments import Attachment, AttachmentPart
from houvast.access.rules import must
from houvast.access.sealing import place_of, seal_content
from houvast.access.values import AttachmentContent
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.kernel.errors import TooLarge
from houvast.kernel.messages import message
from houvast.vault.attachments import CHUNK, LARGEST, MEGABYTES, seal_stream


@dataclass(frozen=True)
class NewAttachment:
    """A file to add: to which row of which compartment, what it is called, and where it can be read."""

    attachment_id: UUID
    compartment_id: UUID
    subject_id: UUID
    name: str
    file: BinaryIO = field(repr=False)


def add_attachment(actor: Actor, new: NewAttachment) -> UUID:
    """Seals a file and stores it; returns its id. The same id again, with the same file, does nothing.

    Raises NotFound for a compartment the actor does not hold, Invalid for a kind of file that is not taken,
    TooLarge above 25 MB, Conflict when the id was used for something else.
    """
    must(actor, "access.add_attachment")
    compartment = compartment_row(new.compartment_id)
    size = new.file.seek(0, 2)
    if size > LARGEST:
        raise TooLarge(message("A file can be at most %(megabytes)s MB."), megabytes=MEGABYTES)
    content = AttachmentContent(plain_name(new.name), file_kind(new.file), size)
    row = Attachment(
        id=new.attachment_id,
        dossier_id=compartment.dossier_id,
        compartment_id=compartment.id,
        subject_id=new.subject_id,
    )
    seal_content(actor, row, content)
    if write_once(actor, row, AttachmentContent, content):
        _store(actor, row, new.file)
        log.record("access.add_attachment", dossier=row.dossier_id, subject=row.id)
    return row.id


def _store(actor: Actor, row: Attachment, file: BinaryIO) -> None:
    keys = actor.keyring.compartment(row.compartment_id)
    pieces = iter(lambda: file.read(CHUNK), b"")
    sealed = seal_stream(keys.by_version[keys.newest], keys.newest, place_of(row, "file"), pieces)
    for number, part in enumerate(stored_parts(sealed)):
        AttachmentPart.objects.create(
            dossier_id=row.dossier_id,
            compartment_id=row.compartment_id,
            attachment_id=row.id,
            number=number,
            sealed=part,
        )
