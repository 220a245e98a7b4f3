"""The pages of a judgement: reading it, what the person says of it, and both papers."""

from uuid import UUID

from django.http import HttpResponse

from houvast.assessment.selectors import print_judgement as printing
from houvast.assessment.selectors import show_judgement as reading
from houvast.assessment.services import add_comment as adding
from houvast.assessment.services import print_judgement_for_person as giving
from houvast.assessment.values.persons_copies import seen_by_team
from houvast.guidance.selectors import list_plan_actions as planning
from houvast.kernel import clock
from houvast.web.assessment.dossier_bar import dossier_bar
from houvast.web.assessment.facts_judgement import judgement_facts
from houvast.web.assessment.facts_person import person_start
from houvast.web.assessment.forms_judgement import AddCommentForm, PrintJudgementForPersonForm
from houvast.web.assessment.judgement_pdf import judgement_answer
from houvast.web.assessment.person_pdf import person_answer
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_judgement(request: HouvastRequest, judgement: UUID) -> HttpResponse:
    """Shows what the team came to."""
    found = reading.show_judgement(request.actor, judgement)
    actions = planning.list_plan_actions(request.actor, found.dossier_id)
    facts = judgement_facts(found, actions) | {"identity": dossier_bar(request.actor, found.dossier_id)}
    return page(request, "assessment/show_judgement.html", facts)


def print_judgement(request: HouvastRequest, judgement: UUID) -> HttpResponse:
    """Gives the judgement as a file."""
    found, dossier = printing.print_judgement(request.actor, judgement)
    actions = planning.list_plan_actions(request.actor, found.dossier_id)
    return judgement_answer(found, dossier, actions)


@keeps_draft
def add_comment(request: HouvastRequest, judgement: UUID) -> HttpResponse:
    """Adds what the person says."""
    found = reading.show_judgement(request.actor, judgement)
    form = drafted(request, AddCommentForm, {"given_on": clock.today().isoformat()})
    form.offer(found.comments)
    if saved(request, form, lambda: adding.add_comment(request.actor, form.new(judgement))):
        return see_other("assessment:show_judgement", judgement=judgement)
    facts = {"form": form, "judgement": found, "identity": dossier_bar(request.actor, found.dossier_id)}
    return page(request, "assessment/add_comment.html", facts, status=form.status)


@keeps_draft
def print_judgement_for_person(request: HouvastRequest, judgement: UUID) -> HttpResponse:
    """Chooses what the person gets on paper, then gives it."""
    found = reading.show_judgement(request.actor, judgement)
    form = drafted(request, PrintJudgementForPersonForm, person_start(found))
    form.offer(seen_by_team(found.definition, found.content))
    paper = list[giving.PersonsJudgement]()
    act = giving.print_judgement_for_person
    if saved(request, form, lambda: paper.append(act(request.actor, form.choice(judgement)))):
        return person_answer(paper[0])
    facts = {"form": form, "judgement": found, "identity": dossier_bar(request.actor, found.dossier_id)}
    return page(request, "assessment/print_judgement_for_person.html", facts, status=form.status)
