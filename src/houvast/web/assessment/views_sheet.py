"""A rater's own pages in a round: the first impression, the sheet in pages, the lock."""

from uuid import UUID

from django.http import HttpResponse

from houvast.assessment.selectors import show_round as rounds
from houvast.assessment.selectors import show_sheet as sheets
from houvast.assessment.services import keep_sheet as keeping
from houvast.assessment.services import lock_sheet as locking
from houvast.assessment.services import state_impression as stating
from houvast.assessment.values.rounds import OwnPart
from houvast.journeys import offer_evidence as evidence
from houvast.web.assessment import forms_closing, forms_rounds
from houvast.web.assessment import forms_sheet as forms
from houvast.web.assessment.facts_rounds import headed, is_mine_to, to_own_part
from houvast.web.assessment.facts_sheet import (
    lock_facts,
    looked_for,
    page_form,
    part_of,
    sheet_facts,
    to_next_part,
)
from houvast.web.assessment.facts_terms import terms_in_head, terms_in_items
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


@keeps_draft
def state_impression(request: HouvastRequest, rating_round: UUID) -> HttpResponse:
    """Asks for the first impression, before any item."""
    known = rounds.show_round(request.actor, rating_round)
    if not is_mine_to(known, OwnPart.ASKED):
        return to_own_part(known)
    sheet = sheets.show_sheet(request.actor, rating_round)
    form = drafted(request, forms_rounds.StateImpressionForm)
    form.offer(sheet.definition)
    act = stating.state_impression
    if saved(request, form, lambda: act(request.actor, form.new(rating_round))):
        return see_other("assessment:keep_sheet", rating_round=rating_round, part=1)
    facts = headed(request.actor, sheet.dossier_id) | {"form": form, "line": known.line}
    facts |= terms_in_head(request.actor, sheet.definition, sheet.question)
    return page(request, "assessment/state_impression.html", facts, status=form.status)


@keeps_draft
def keep_sheet(request: HouvastRequest, rating_round: UUID, part: int) -> HttpResponse:
    """Shows one page of the sheet and keeps it."""
    known = rounds.show_round(request.actor, rating_round)
    if not is_mine_to(known, OwnPart.RATING):
        return to_own_part(known)
    sheet = sheets.show_sheet(request.actor, rating_round)
    here = part_of(sheet, part)
    offer = evidence.offer_evidence(request.actor, sheet.dossier_id, looked_for(request), case=sheet.case)
    kind = forms_closing.ClosingForm if here.is_closing else forms.KeepSheetForm
    form = page_form(request, kind.of(here, sheet.content, offer))
    if saved(request, form, lambda: keeping.keep_sheet(request.actor, rating_round, *form.kept_over(sheet))):
        return to_next_part(request, sheet, here)
    facts = headed(request.actor, sheet.dossier_id) | sheet_facts(sheet, here, form)
    facts |= terms_in_items(request.actor, here.items)
    return page(request, "assessment/keep_sheet.html", facts, status=form.status)


@keeps_draft
def lock_sheet(request: HouvastRequest, rating_round: UUID) -> HttpResponse:
    """Says what is still missing, asks for the second impression, and locks."""
    known = rounds.show_round(request.actor, rating_round)
    if not is_mine_to(known, OwnPart.RATING):
        return to_own_part(known)
    sheet = sheets.show_sheet(request.actor, rating_round)
    form = drafted(request, forms_rounds.LockSheetForm)
    form.offer(sheet.definition)
    act = locking.lock_sheet
    if saved(request, form, lambda: act(request.actor, rating_round, form.submission_id, form.impression())):
        return see_other("assessment:show_round", rating_round=rating_round)
    facts = headed(request.actor, sheet.dossier_id) | lock_facts(sheet, form)
    return page(request, "assessment/lock_sheet.html", facts, status=form.status)
