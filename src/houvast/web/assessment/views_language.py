"""The pages of the shared language: what the team means by a term, and how that changes."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from houvast.assessment.selectors import print_glossary as printing
from houvast.assessment.selectors import show_glossary as listing
from houvast.assessment.selectors import show_proposal as one_proposal
from houvast.assessment.selectors import show_term as reading
from houvast.assessment.selectors import start_change as starting
from houvast.assessment.services import adopt_term as adopting
from houvast.assessment.services import decline_proposal as declining
from houvast.assessment.services import discuss_term as discussing
from houvast.assessment.services import propose_change as changing
from houvast.assessment.services import propose_term as proposing
from houvast.assessment.services import remove_remark as removing
from houvast.assessment.services import withdraw_proposal as withdrawing
from houvast.web.assessment import forms_language as forms
from houvast.web.assessment.booklet_pdf import booklet_answer
from houvast.web.assessment.facts_language import (
    glossary_facts,
    proposal_facts,
    reader_language,
    term_facts,
    term_start,
    ways,
)
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_glossary(request: HouvastRequest) -> HttpResponse:
    """Shows all terms, or those of a letter or with a word in them."""
    found = listing.show_glossary(request.actor, reader_language())
    facts = glossary_facts(request, found) | ways(request.actor)
    return page(request, "assessment/show_glossary.html", facts)


def print_glossary(request: HouvastRequest) -> HttpResponse:
    """Gives the glossary as a booklet."""
    return booklet_answer(printing.print_glossary(request.actor, reader_language()))


def show_term(request: HouvastRequest, glossary_term: UUID) -> HttpResponse:
    """Shows one term whole."""
    found = reading.show_term(request.actor, glossary_term, reader_language())
    return page(request, "assessment/show_term.html", term_facts(found) | ways(request.actor))


@keeps_draft
def propose_term(request: HouvastRequest) -> HttpResponse:
    """Takes the proposal of a new term."""
    form = drafted(request, forms.ProposeTermForm, {"language": reader_language()})
    act = proposing.propose_term
    if saved(request, form, lambda: act(request.actor, form.proposed(), looked=form.has_looked)):
        return see_other("assessment:show_term", glossary_term=form.submission_id)
    facts = {"form": form, "back": reverse("assessment:show_glossary")}
    return page(request, "assessment/propose_term.html", facts, status=form.status)


@keeps_draft
def propose_change(request: HouvastRequest, glossary_term: UUID) -> HttpResponse:
    """Takes what is proposed for a term that is there."""
    now = starting.start_change(request.actor, glossary_term, reader_language())
    form = drafted(request, forms.ProposeChangeForm, term_start(now))
    act = changing.propose_change
    if saved(
        request,
        form,
        lambda: act(request.actor, glossary_term, form.chosen(), form.proposed(), looked=form.has_looked),
    ):
        return see_other("assessment:show_term", glossary_term=glossary_term)
    back = reverse("assessment:show_term", kwargs={"glossary_term": glossary_term})
    facts = {"form": form, "now": now, "back": back}
    return page(request, "assessment/propose_change.html", facts, status=form.status)


@keeps_draft
def discuss_term(request: HouvastRequest, proposal: UUID) -> HttpResponse:
    """Takes a remark on a proposal."""
    known = one_proposal.show_proposal(request.actor, proposal, reader_language())
    form = drafted(request, forms.DiscussTermForm)
    act = discussing.discuss_term
    if saved(request, form, lambda: act(request.actor, form.remark(proposal), looked=form.has_looked)):
        return see_other("assessment:show_term", glossary_term=known.proposal.term_id)
    facts = proposal_facts(form, known)
    return page(request, "assessment/discuss_term.html", facts, status=form.status)


@keeps_draft
def adopt_term(request: HouvastRequest, proposal: UUID) -> HttpResponse:
    """Adopts a proposal, with a reason where a colleague disagrees."""
    known = one_proposal.show_proposal_to_settle(request.actor, proposal, reader_language())
    form = drafted(request, forms.AdoptTermForm)
    act, said = adopting.adopt_term, form.reason
    if saved(request, form, lambda: act(request.actor, proposal, said(), looked=form.has_looked)):
        return see_other("assessment:show_term", glossary_term=known.proposal.term_id)
    return page(request, "assessment/adopt_term.html", proposal_facts(form, known), status=form.status)


@keeps_draft
def decline_proposal(request: HouvastRequest, proposal: UUID) -> HttpResponse:
    """Declines a proposal, with a reason."""
    known = one_proposal.show_proposal_to_settle(request.actor, proposal, reader_language())
    form = drafted(request, forms.DeclineProposalForm)
    act, said = declining.decline_proposal, form.reason
    if saved(request, form, lambda: act(request.actor, proposal, said(), looked=form.has_looked)):
        return see_other("assessment:show_term", glossary_term=known.proposal.term_id)
    facts = proposal_facts(form, known)
    return page(request, "assessment/decline_proposal.html", facts, status=form.status)


def withdraw_proposal(request: HouvastRequest, proposal: UUID) -> HttpResponse:
    """Asks once more, then withdraws one's own proposal."""
    known = one_proposal.show_own_proposal(request.actor, proposal, reader_language())
    if request.method == "POST":
        withdrawing.withdraw_proposal(request.actor, proposal)
        return see_other("assessment:show_term", glossary_term=known.proposal.term_id)
    return page(request, "assessment/withdraw_proposal.html", proposal_facts(None, known))


def remove_remark(request: HouvastRequest, remark: UUID) -> HttpResponse:
    """Asks once more, then removes a remark."""
    known = one_proposal.show_removable_remark(request.actor, remark, reader_language())
    if request.method == "POST":
        removing.remove_remark(request.actor, remark)
        return see_other("assessment:show_term", glossary_term=known.proposal.term_id)
    facts = proposal_facts(None, known) | {"remark": known.remark(remark)}
    return page(request, "assessment/remove_remark.html", facts)
