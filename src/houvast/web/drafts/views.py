"""Keeps and drops drafts; both act on the reader's own, whatever address they carry."""

import re
from uuid import UUID

from django.http import HttpResponse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from houvast.access.services import drop_draft as dropping
from houvast.access.services import save_draft as saving
from houvast.kernel.errors import NotFound
from houvast.web.drafts.places import typed_in
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import SeeOther

FORM = re.compile(r"[a-z_]{1,29}\.[a-z_]{1,30}")


@require_POST
def save_draft(request: HouvastRequest, form: str, subject: UUID) -> HttpResponse:
    """Keeps what is being typed."""
    if not FORM.fullmatch(form):
        raise NotFound("This does not exist, or not for you.")
    saving.save_draft(request.actor, form, subject, typed_in(request))
    return HttpResponse(status=204)


@require_POST
def drop_draft(request: HouvastRequest, form: str, subject: UUID) -> HttpResponse:
    """Throws a draft away and goes back to its page."""
    dropping.drop_draft(request.actor, form, subject)
    back = request.POST.get("back", "")
    inside = back.startswith("/") and url_has_allowed_host_and_scheme(back, None)
    return SeeOther(back if inside else "/")
