"""The pages of a case presentation: choosing, checking, showing, and taking it away."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import preview_presentation as previewing
from houvast.guidance.selectors import show_presentation as one
from houvast.guidance.selectors import show_presentations as every
from houvast.guidance.services import change_presentation as changing
from houvast.guidance.services import prepare_presentation as preparing
from houvast.guidance.services import remove_presentation as removing
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_presentation import box_facts, checking_facts, presentation_facts, start_of
from houvast.web.guidance.forms_presentation import PreparePresentationForm, change_form_for, change_start
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_presentations(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows what was prepared for colleagues."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    lines = every.show_presentations(request.actor, trajectory)
    facts = {"lines": lines, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_presentations.html", facts)


@keeps_draft
def prepare_presentation(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Chooses what to speak of; the proposed text comes next."""
    preview = previewing.preview_presentation(request.actor, trajectory)
    form = drafted(request, PreparePresentationForm, start_of(preview, request.actor.language))
    form.offer(item.key for item in preview.items)
    if saved(request, form, lambda: preparing.prepare_presentation(request.actor, form.new(trajectory))):
        return see_other(
            "guidance:change_presentation", trajectory=trajectory, presentation=form.submission_id
        )
    facts = {"form": form, "trajectory": preview.identity, "identity": identity_of(preview.identity)}
    return page(
        request, "guidance/prepare_presentation.html", facts | box_facts(form, preview), status=form.status
    )


@keeps_draft
def change_presentation(request: HouvastRequest, trajectory: UUID, presentation: UUID) -> HttpResponse:
    """Shows the proposed text to read and change, with what may still reveal somebody."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    kept = one.show_presentation(request.actor, trajectory, presentation)
    form = drafted(request, change_form_for(kept), change_start(kept))
    if saved(
        request,
        form,
        lambda: changing.change_presentation(request.actor, form.change(trajectory, presentation)),
    ):
        return see_other("guidance:show_presentation", trajectory=trajectory, presentation=presentation)
    form.look_again(kept)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known), **checking_facts(form, kept)}
    return page(request, "guidance/change_presentation.html", facts, status=form.status)


def show_presentation(request: HouvastRequest, trajectory: UUID, presentation: UUID) -> HttpResponse:
    """Shows a checked presentation to colleagues: large, no name on the page, not even in its bar."""
    found = one.show_presentation(request.actor, trajectory, presentation)
    if not found.is_checked:
        return see_other("guidance:change_presentation", trajectory=trajectory, presentation=presentation)
    facts = {"trajectory": trajectory, **presentation_facts(found)}
    return page(request, "guidance/show_presentation.html", facts)


def remove_presentation(request: HouvastRequest, trajectory: UUID, presentation: UUID) -> HttpResponse:
    """Asks once more, then takes a presentation away."""
    if request.method == "POST":
        removing.remove_presentation(request.actor, trajectory, presentation)
        return see_other("guidance:show_presentations", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one.show_presentation(request.actor, trajectory, presentation)
    facts = {"shown": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/remove_presentation.html", facts)
