"""Removing a file from a dossier: its pieces and its name are gone, the log keeps that it was there."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.attachments import Attachment, AttachmentPart
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def remove_attachment(actor: Actor, attachment_id: UUID) -> None:
    """Removes a file for good. Raises NotFound."""
    must(actor, "access.remove_attachment")
    row = Attachment.objects.filter(id=attachment_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    write_down("removed_file", row.id)
    AttachmentPart.objects.filter(attachment_id=row.id).delete()
    log.record("access.remove_attachment", dossier=row.dossier_id, subject=row.id)
    row.delete()
