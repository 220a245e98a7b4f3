"""Files sent to a trajectory as a browser sends them."""

from uuid import UUID

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse

from browsing import browsing
from houvast.access.selectors.list_attachments import AttachedFile, list_attachments
from houvast.kernel.ids import new_id
from world import Person

PDF = b"%PDF-1.7\n" + b"A letter of the school. " * 50_000


def send(
    person: Person, trajectory: UUID, plain: bytes = PDF, name: str = "letter.pdf", number: UUID | None = None
) -> HttpResponse:
    """Posts a file."""
    typed = {"submission": str(number or new_id()), "file": SimpleUploadedFile(name, plain)}
    return browsing(person).post(f"/guidance/{trajectory}/files/", typed)


def kept(person: Person, trajectory: UUID) -> tuple[AttachedFile, ...]:
    """Returns what stands there now."""
    with person.acts() as actor:
        return list_attachments(actor, trajectory)
