"""The pages of an invited organisation: invitations, taking part, a private preparation."""

from uuid import UUID

from django.http import HttpResponse

from houvast.access.rules import may
from houvast.access.values import Function
from houvast.cell.selectors import list_invitations as inviting
from houvast.cell.selectors import list_participations as listing
from houvast.cell.selectors import print_preparation as printing
from houvast.cell.selectors import show_participation as reading
from houvast.cell.selectors import show_received_invitation as receiving
from houvast.cell.services import answer_invitation as answering
from houvast.cell.services import decide_own_period as deciding
from houvast.cell.services import erase_participation as erasing
from houvast.cell.services import name_participant as naming
from houvast.cell.services import note_last_discussion as noting
from houvast.cell.services import prepare_meeting as preparing
from houvast.cell.services import remove_participant as removing
from houvast.web.cell import forms_invited as forms
from houvast.web.cell.facts_invited import (
    form_facts,
    frame_shown,
    labels_of,
    participation_facts,
    sheet_facts,
)
from houvast.web.cell.labels_invited import STATES
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def list_participations(request: HouvastRequest) -> HttpResponse:
    """Shows what one's service takes part in."""
    found = listing.list_participations(request.actor)
    lines = [(line, STATES[line.state]) for line in found]
    answers = may(request.actor, "cell.list_invitations")
    return page(request, "cell/list_participations.html", {"lines": lines, "answers": answers})


def list_invitations(request: HouvastRequest) -> HttpResponse:
    """Shows the invitations that wait."""
    found = inviting.list_invitations(request.actor)
    return page(request, "cell/list_invitations.html", {"found": found})


def show_received_invitation(request: HouvastRequest, received_invitation: UUID) -> HttpResponse:
    """Shows one invitation whole."""
    found = receiving.show_received_invitation(request.actor, received_invitation)
    facts = {"invitation": found, "citation": labels_of((found.parcel.citation,))}
    return page(request, "cell/show_received_invitation.html", facts)


@keeps_draft
def answer_invitation(request: HouvastRequest, received_invitation: UUID) -> HttpResponse:
    """Answers an invitation; without the person in care the answer is no."""
    found = receiving.show_received_invitation(request.actor, received_invitation)
    form = drafted(request, forms.AnswerInvitationForm)
    act = answering.answer_invitation
    if saved(request, form, lambda: act(request.actor, form.answering(received_invitation))):
        if form.cleaned_data["in_care"] == "yes":
            return see_other("cell:show_participation", participation=form.submission_id)
        return see_other("cell:list_invitations")
    facts = {"form": form, "invitation": found, "own_frame": frame_shown(found.frame)}
    return page(request, "cell/answer_invitation.html", facts, status=form.status)


def show_participation(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Shows all that lies here of taking part for one item."""
    found = reading.show_participation(request.actor, participation)
    facts = participation_facts(found) | {
        "is_superior": Function.SUPERIOR in request.actor.functions,
        "guides": Function.GUIDE in request.actor.functions,
    }
    return page(request, "cell/show_participation.html", facts)


@keeps_draft
def name_participant(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Names who goes."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, forms.NameParticipantForm)
    form.offer(found.may_go)
    if saved(request, form, lambda: naming.name_participant(request.actor, form.naming(participation))):
        return see_other("cell:show_participation", participation=participation)
    return page(request, "cell/name_participant.html", form_facts(form, found), status=form.status)


def remove_participant(request: HouvastRequest, participation: UUID, participant: UUID) -> HttpResponse:
    """Asks once more, then takes somebody off the list."""
    found = reading.show_participation(request.actor, participation)
    if request.method == "POST":
        removing.remove_participant(request.actor, participation, participant)
        return see_other("cell:show_participation", participation=participation)
    return page(request, "cell/remove_participant.html", form_facts(None, found))


@keeps_draft
def prepare_meeting(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Keeps a private preparation."""
    found = reading.show_participation(request.actor, participation)
    known = found.participation.content
    form = drafted(
        request, forms.PrepareMeetingForm, forms.preparation_start(known.preparation, known.advice)
    )
    form.offer(is_superior=Function.SUPERIOR in request.actor.functions)
    act = preparing.prepare_meeting
    if saved(request, form, lambda: act(request.actor, participation, form.preparation(), form.advice_given)):
        return see_other("cell:show_participation", participation=participation)
    facts = form_facts(form, found) | {"own_frame": frame_shown(found.frame)}
    return page(request, "cell/prepare_meeting.html", facts, status=form.status)


def print_preparation(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Shows the sheet without names, to print."""
    sheet = printing.print_preparation(request.actor, participation)
    return page(
        request, "cell/print_preparation.html", sheet_facts(sheet) | {"participation_id": participation}
    )


@keeps_draft
def note_last_discussion(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Notes when it was last discussed."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, forms.NoteLastDiscussionForm)
    act = noting.note_last_discussion
    if saved(request, form, lambda: act(request.actor, participation, form.cleaned_data["on"])):
        return see_other("cell:show_participation", participation=participation)
    facts = form_facts(form, found) | {"own_frame": frame_shown(found.frame)}
    return page(request, "cell/note_last_discussion.html", facts, status=form.status)


@keeps_draft
def decide_own_period(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Keeps the service's own decision on how long."""
    found = reading.show_participation(request.actor, participation)
    form = drafted(request, forms.DecideOwnPeriodForm)
    if saved(request, form, lambda: deciding.decide_own_period(request.actor, participation, form.decided())):
        return see_other("cell:show_participation", participation=participation)
    facts = form_facts(form, found) | {"own_frame": frame_shown(found.frame)}
    return page(request, "cell/decide_own_period.html", facts, status=form.status)


def erase_participation(request: HouvastRequest, participation: UUID) -> HttpResponse:
    """Asks once more, then erases it for good."""
    found = reading.show_participation(request.actor, participation)
    if request.method == "POST":
        erasing.erase_participation(request.actor, participation)
        return see_other("cell:list_participations")
    return page(request, "cell/erase_participation.html", form_facts(None, found))
