"""The pages on which a service writes versions of its own: small forms, each of which keeps at once."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from houvast.assessment.selectors import show_draft as reading
from houvast.assessment.selectors import show_instrument as showing
from houvast.assessment.selectors import start_draft as starting
from houvast.assessment.services import arrange_draft as arranging
from houvast.assessment.services import discard_draft as discarding
from houvast.assessment.services import draft_instrument as beginning
from houvast.assessment.services import keep_draft as keeping
from houvast.assessment.services import publish_instrument as publishing
from houvast.assessment.services import retire_instrument as retiring
from houvast.web.assessment import forms_drafts as forms
from houvast.web.assessment.facts_drafts import after_keeping, arranged, draft_facts, part_facts, start_facts
from houvast.web.assessment.facts_instruments import instrument_facts
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def draft_instrument(request: HouvastRequest) -> HttpResponse:
    """Begins a version: empty, or from one that is there."""
    start = starting.start_draft(request.actor, request.GET.get("from", ""))
    form = drafted(request, forms.DraftInstrumentForm, {"languages": ["nl", "fr"]})
    form.offer(start)
    if saved(request, form, lambda: beginning.draft_instrument(request.actor, form.new(start))):
        return see_other("assessment:show_draft", own_version=form.submission_id)
    facts = start_facts(form, start)
    return page(request, "assessment/draft_instrument.html", facts, status=form.status)


def show_draft(request: HouvastRequest, own_version: UUID) -> HttpResponse:
    """Shows a draft whole: its parts, its questions in order, what is missing, what was taken out."""
    shown = reading.show_draft(request.actor, own_version)
    return page(request, "assessment/show_draft.html", draft_facts(shown))


@keeps_draft
def keep_draft(request: HouvastRequest, own_version: UUID, draft_part: UUID) -> HttpResponse:
    """Writes on one part of a draft."""
    shown = reading.show_draft(request.actor, own_version)
    part = shown.part(draft_part)
    asked = forms.part_page(shown, part)
    form = drafted(request, forms.part_form(asked), forms.part_start(shown, part, asked))
    act = keeping.keep_draft
    if saved(request, form, lambda: act(request.actor, form.change(shown, part, asked))):
        kept = reading.show_draft(request.actor, own_version)
        return after_keeping(request, kept, part, form.submission_id)
    form.look_again(shown, part)
    facts = part_facts(form, shown, part, asked)
    return page(request, "assessment/keep_draft.html", facts, status=form.status)


@require_POST
def arrange_draft(request: HouvastRequest, own_version: UUID) -> HttpResponse:
    """Moves a question, takes it out or puts it back."""
    form = forms.ArrangeDraftForm(request.POST)
    if form.is_valid():
        move = form.move(own_version)
        arranging.arrange_draft(request.actor, move)
        return arranged(request, move)
    return see_other("assessment:show_draft", own_version=own_version)


def publish_instrument(request: HouvastRequest, own_version: UUID) -> HttpResponse:
    """Asks once more, with what is still missing, then publishes a version."""
    shown = reading.show_draft(request.actor, own_version)
    start = {"seen": shown.digest}
    form = forms.PublishInstrumentForm(request.POST if request.method == "POST" else None, initial=start)
    act = publishing.publish_instrument
    if saved(request, form, lambda: act(request.actor, own_version, form.seen_now, looked=form.has_looked)):
        messages.success(request, _("Published. From now on colleagues can rate with it."))
        return see_other("assessment:show_instrument", instrument=str(own_version))
    facts = draft_facts(shown) | {"form": form}
    return page(request, "assessment/publish_instrument.html", facts, status=form.status)


def retire_instrument(request: HouvastRequest, own_version: UUID) -> HttpResponse:
    """Asks once more, then makes a version historical."""
    if request.method == "POST":
        retiring.retire_instrument(request.actor, own_version)
        return see_other("assessment:show_instrument", instrument=str(own_version))
    shown = showing.show_instrument(request.actor, str(own_version))
    return page(request, "assessment/retire_instrument.html", instrument_facts(shown))


def discard_draft(request: HouvastRequest, own_version: UUID) -> HttpResponse:
    """Asks once more, then throws a draft away."""
    shown = reading.show_draft(request.actor, own_version)
    if request.method == "POST":
        discarding.discard_draft(request.actor, own_version)
        return see_other("assessment:list_instruments")
    return page(request, "assessment/discard_draft.html", draft_facts(shown))
