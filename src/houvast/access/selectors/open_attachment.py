"""A file, opened for who holds its dossier: whole and proven, or not at all."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.attachments import Attachment, AttachmentPart
from houvast.access.rules import must
from houvast.access.sealing import place_of, unseal_content
from houvast.access.values import AttachmentContent
from houvast.audit import log
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.attachments import open_whole


@dataclass(frozen=True)
class OpenedFile:
    """A file's name with the ending of what it really is, and its bytes."""

    dossier_id: UUID
    name: str
    content: bytes = field(repr=False)


def open_attachment(actor: Actor, attachment_id: UUID) -> OpenedFile:
    """Returns a file; raises NotFound, and Tampered when it is not wholly what was stored."""
    must(actor, "access.open_attachment")
    row = Attachment.objects.filter(id=attachment_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    content = unseal_content(actor, row, AttachmentContent)
    keys = actor.keyring.compartment(row.compartment_id)
    plain = open_whole(keys.by_version, place_of(row, "file"), _parts(row.id))
    if len(plain) != content.size:
        raise Tampered(message("This file is not whole, or not the one that belongs here; it is not opened."))
    log.record_reading("access.open_attachment", dossier=row.dossier_id)
    return OpenedFile(row.dossier_id, f"{content.name}.{content.kind}", plain)


def _parts(attachment_id: UUID) -> Iterator[bytes]:
    """Gives the pieces one by one, so that no more than one waits beside the opened file."""
    parts = AttachmentPart.objects.filter(attachment_id=attachment_id)
    for number in range(parts.count()):
        piece = parts.filter(number=number).values_list("sealed", flat=True).first()
        yield bytes(piece or b"")
