"""A file that came along with a question by form: whole and proven, or not at all."""

from dataclasses import dataclass, field
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_threads import asked_file
from houvast.access.rules import must
from houvast.audit import log


@dataclass(frozen=True)
class FetchedFile:
    """A file's name with the ending of what it really is, and its bytes."""

    name: str
    content: bytes = field(repr=False)


def fetch_asked_file(actor: Actor, thread_id: UUID, file_id: UUID) -> FetchedFile:
    """Returns a file. Raises NotFound, and Tampered when it is not wholly what came in."""
    must(actor, "desk.fetch_asked_file")
    file, content = asked_file(actor, thread_id, file_id)
    log.record("desk.fetch_asked_file", subject=thread_id)
    return FetchedFile(f"{file.name}.{file.kind}", content)
