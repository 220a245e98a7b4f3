"""The page on which the holder of a trajectory chooses words for a case consultation."""

from uuid import UUID

from django.http import HttpResponse

from houvast.journeys import disclose_to_cell as disclosing
from houvast.journeys import preview_disclosure as previewing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other
from houvast.web.work.forms_disclosure import DiscloseToCellForm


@keeps_draft
def disclose_to_cell(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Copies what is chosen into one's preparation of a meeting."""
    preview = previewing.preview_disclosure(request.actor, trajectory)
    form = drafted(request, DiscloseToCellForm)
    form.offer(preview)
    act = disclosing.disclose_to_cell
    if saved(request, form, lambda: act(request.actor, form.disclosure(trajectory))):
        return see_other("cell:show_participation", participation=form.cleaned_data["meeting"])
    facts = {"form": form, "preview": preview, "identity": identity_of(preview.identity)}
    return page(request, "work/disclose_to_cell.html", facts, status=form.status)
