"""Plays a question that people of the page's own service read aloud."""

from django.http import HttpRequest, HttpResponse

from houvast.access.services import play_recording as playing
from houvast.access.values import FileKind
from houvast.kernel.errors import NotFound
from houvast.web.fill.refusals import closed
from houvast.web.fill.visits import visit_of

TYPES = {FileKind.M4A: "audio/mp4", FileKind.MP3: "audio/mpeg"}


def play_recording(request: HttpRequest, language: str, key: str) -> HttpResponse:
    """Answers with the sound."""
    try:
        found = playing.play_recording(visit_of(request), key, language)
    except NotFound:
        return closed(request)
    return HttpResponse(found.sound, content_type=TYPES[found.kind])
