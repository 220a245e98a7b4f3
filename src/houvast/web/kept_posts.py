"""A form that is posted after its session ended is kept for its writer, who replays it after signing in.

What was typed is sealed to that user's public key at once; nothing is stored that the server could read.
"""

from houvast.access.services import keep_post
from houvast.kernel.errors import Invalid, TooLarge
from houvast.web.drafts.places import place_of, typed_in
from houvast.web.requests import HouvastRequest


def keep(request: HouvastRequest) -> str:
    """Keeps a form that arrived too late; returns the address of its page, empty when nothing was kept."""
    if request.method != "POST" or request.cookies is None:
        return ""
    place = place_of(request)
    if place is None:
        return ""
    try:
        kept = keep_post.keep_post(request.cookies, place.form, place.subject, typed_in(request))
    except (TooLarge, Invalid):
        return ""
    if not kept:
        return ""
    return "" if place.address("save_draft") == request.path else request.get_full_path()
