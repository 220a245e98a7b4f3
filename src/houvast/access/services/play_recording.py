"""Playing a question to the person who fills in a page."""

from dataclasses import dataclass

from django.db import connections

from houvast.access.fill_pages import visit_hash
from houvast.access.rules import without_actor
from houvast.access.values import FileKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Sound:
    """A recording: what kind of sound, and its bytes."""

    kind: FileKind
    sound: bytes


@without_actor("Whoever fills in has no account; the visit's cookie is the key.")
def play_recording(visit: str, key: str, language: str) -> Sound:
    """Returns a recording of the page's own service. Raises NotFound when there is none, or no visit."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.play_recording(%s, %s, %s)", [visit_hash(visit), key, language])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This page is closed. Ask your worker for a new one."))
    return Sound(FileKind(found[0]), bytes(found[1]))
