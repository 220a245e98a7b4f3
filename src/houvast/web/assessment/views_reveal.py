"""The pages after the lock: what each saw, and coming to a judgement together."""

from uuid import UUID

from django.http import HttpResponse

from houvast.assessment.selectors import show_reveal as revealing
from houvast.assessment.services import settle_round as settling
from houvast.assessment.values.rounds import RoundState
from houvast.guidance.selectors import list_plan_actions as planning
from houvast.kernel.errors import NotFound
from houvast.web.assessment.dossier_bar import dossier_bar
from houvast.web.assessment.facts_reveal import reveal_facts
from houvast.web.assessment.facts_settling import settling_facts
from houvast.web.assessment.facts_terms import terms_in_items
from houvast.web.assessment.forms_settling import settle_form_for, settle_start
from houvast.web.drafts.places import keeps_draft, typed_words
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_reveal(request: HouvastRequest, revealed_round: UUID) -> HttpResponse:
    """Shows what each rater saw, once the round is over."""
    found = revealing.show_reveal(request.actor, revealed_round)
    bar = None if found.about.vignette else dossier_bar(request.actor, found.dossier_id)
    facts = reveal_facts(found) | {"identity": bar}
    facts |= terms_in_items(request.actor, found.definition.every_item())
    return page(request, "assessment/show_reveal.html", facts)


@keeps_draft
def settle_round(request: HouvastRequest, revealed_round: UUID) -> HttpResponse:
    """Comes to a judgement beside the sheets; when they are gone, gives back what was typed."""
    try:
        found = revealing.show_reveal(request.actor, revealed_round)
    except NotFound as gone:
        return _given_back(request, gone)
    if request.method != "POST" and found.state is RoundState.SETTLED:
        return see_other("assessment:show_reveal", revealed_round=revealed_round)
    actions = planning.list_plan_actions(request.actor, found.dossier_id)
    form = drafted(request, settle_form_for(found, actions), settle_start(found))
    if saved(request, form, lambda: settling.settle_round(request.actor, form.new(revealed_round))):
        return see_other("assessment:show_judgement", judgement=form.submission_id)
    facts = settling_facts(form, found) | {"identity": dossier_bar(request.actor, found.dossier_id)}
    facts |= terms_in_items(request.actor, found.definition.every_item())
    return page(request, "assessment/settle_round.html", facts, status=form.status)


def _given_back(request: HouvastRequest, gone: NotFound) -> HttpResponse:
    """What was typed for a round whose sheets are gone; raises for who only looks."""
    if request.method != "POST":
        raise gone
    return page(request, "assessment/sheets_gone.html", {"words": typed_words(request)}, status=404)
