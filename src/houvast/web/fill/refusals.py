"""Says a refusal in the words of a language pack: the reader may know none of the workers' languages."""

from django.http import HttpRequest, HttpResponse

from houvast.kernel.errors import Conflict, HouvastError, Invalid, NotFound, TooMany
from houvast.web.cookies import drop_visit
from houvast.web.fill.packs import Pack
from houvast.web.fill.visits import frame_facts, pack_of
from houvast.web.ui.render import page
from houvast.web.ui.texts import DAMAGED, LONGEST, tidied


def code_refusal(pack: Pack, error: HouvastError) -> str:
    """Returns why a code did not open a page."""
    if isinstance(error, TooMany):
        return pack.words["code_locked"]
    if isinstance(error, Conflict):
        return pack.words["used"]
    if isinstance(error, NotFound):
        return pack.words["closed"]
    if "left" in error.facts:
        return pack.words["code_wrong"].format(left=error.facts["left"])
    return pack.words["code_six"]


def checked_words(pack: Pack, typed: str) -> tuple[str, str]:
    """Returns what was typed, tidied, and what is wrong with it; nothing is ever cut off."""
    words = tidied(typed)
    if DAMAGED in words:
        return words, pack.words["damaged"]
    if len(words) > LONGEST:
        return words, pack.words["too_long"].format(limit=LONGEST)
    return words, ""


def closed(request: HttpRequest, status: int = NotFound.status) -> HttpResponse:
    """Answers that a page is closed, whatever the reason, and forgets the visit."""
    pack = pack_of(request)
    answer = page(request, "fill/closed.html", dict(frame_facts(request, pack)), status=status)
    drop_visit(answer)
    return answer


REFUSED = (Invalid, Conflict, NotFound, TooMany)
