"""The files that belong to something in a dossier: their names, never what is in them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.attachments import Attachment
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import AttachmentContent, FileKind


@dataclass(frozen=True)
class AttachedFile:
    """A file as a list shows it; ``subject_id`` is the row it belongs to."""

    id: UUID
    subject_id: UUID
    name: str
    kind: FileKind
    size: int
    at: datetime


def list_attachments(actor: Actor, dossier_id: UUID) -> tuple[AttachedFile, ...]:
    """Returns all files of a dossier that the actor may know, oldest first. The page logs the reading."""
    must(actor, "access.list_attachments")
    rows = list(Attachment.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    return tuple(
        AttachedFile(row.id, row.subject_id, content.name, content.kind, content.size, row.created_at)
        for row, content in unseal_whole(actor, rows, AttachmentContent)
    )
