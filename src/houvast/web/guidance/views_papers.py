"""Calls and messages, letters, and the timeline in parts."""

from uuid import UUID

from django.http import HttpResponse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.guidance.selectors import print_letter as printing
from houvast.guidance.selectors import propose_letter as proposing
from houvast.guidance.selectors import show_letter as one_letter
from houvast.guidance.selectors import show_papers as papers
from houvast.guidance.selectors import show_sender as senders
from houvast.guidance.selectors import show_timeline as timelines
from houvast.guidance.services import approve_letter as approving
from houvast.guidance.services import change_letter as changing
from houvast.guidance.services import change_sender as renaming
from houvast.guidance.services import log_touch as logging
from houvast.guidance.services import send_letter as sending
from houvast.guidance.services import settle_letter as settling
from houvast.guidance.services import write_letter as writing
from houvast.web.access.asking import typed
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.guidance import forms_papers as forms
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.facts_papers import (
    barrier_wanted,
    letter_choice,
    letter_start,
    text_start,
    timeline_facts,
)
from houvast.web.guidance.labels_papers import LETTER_KINDS
from houvast.web.guidance.letter_pdf import letter_answer
from houvast.web.guidance.letter_texts import replies
from houvast.web.guidance.reminders import reminders
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_timeline(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows a timeline, or the part of it that the address asks for."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    form = forms.ShowTimelineForm(request.GET) if request.GET else forms.ShowTimelineForm()
    found = timelines.show_timeline(request.actor, trajectory, form.part())
    facts = {"form": form, "trajectory": known, "identity": identity_of(known), **timeline_facts(found)}
    return page(request, "guidance/show_timeline.html", facts)


@keeps_draft
def log_touch(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Logs a call or a message."""
    start = {"party": "person", "at": forms.moment_now()}
    form = drafted(request, forms.LogTouchForm, start)
    if saved(request, form, lambda: logging.log_touch(request.actor, form.new(trajectory))):
        return see_other("guidance:show_trajectory", trajectory=trajectory)
    known = identifying.identify_trajectory(request.actor, trajectory)
    facts = {"form": form, "trajectory": known, "identity": identity_of(known)}
    facts |= {"replies": {language: replies(language) for language in ("nl", "fr")}}
    return page(request, "guidance/log_touch.html", facts, status=form.status)


def show_papers(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Shows the letters of a trajectory, and the kinds that can be written."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    letters = papers.show_papers(request.actor, trajectory)
    facts = {"letters": letters, "trajectory": known, "identity": identity_of(known)}
    facts |= {"kinds": LETTER_KINDS.items()}
    return page(request, "guidance/show_papers.html", facts)


def show_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Shows one letter, where it stands, and what can be done with it now."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_letter.show_letter(request.actor, trajectory, letter)
    facts = {"line": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/show_letter.html", facts)


def print_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Gives a letter as a file to print."""
    return letter_answer(printing.print_letter(request.actor, trajectory, letter))


@keeps_draft
def write_letter(request: HouvastRequest, trajectory: UUID) -> HttpResponse:
    """Writes a letter of the kind the address asks for."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    proposed = proposing.propose_letter(request.actor, trajectory, barrier_wanted(request.GET))
    kind, language = letter_choice(request.GET)
    form = drafted(request, forms.WriteLetterForm, letter_start(kind, language, proposed))
    if saved(request, form, lambda: writing.write_letter(request.actor, form.new(trajectory))):
        return see_other("guidance:show_letter", trajectory=trajectory, letter=form.submission_id)
    facts = {"form": form, "proposed": proposed, "trajectory": known, "identity": identity_of(known)}
    facts |= {"kind": kind.value, **reminders(request, trajectory)}
    return page(request, "guidance/write_letter.html", facts, status=form.status)


@keeps_draft
def change_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Changes a letter that was not sent."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_letter.show_letter(request.actor, trajectory, letter)
    form = drafted(request, forms.ChangeLetterForm, text_start(found.letter))
    if saved(request, form, lambda: changing.change_letter(request.actor, form.change(trajectory, letter))):
        return see_other("guidance:show_letter", trajectory=trajectory, letter=letter)
    facts = {"form": form, "line": found, "trajectory": known, "identity": identity_of(known)}
    facts |= reminders(request, trajectory)
    return page(request, "guidance/change_letter.html", facts, status=form.status)


def approve_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Notes that the person read a letter and agrees."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_letter.show_letter(request.actor, trajectory, letter)
    form = forms.ApproveLetterForm(typed(request))
    if saved(request, form, lambda: approving.approve_letter(request.actor, form.step(trajectory, letter))):
        return see_other("guidance:show_letter", trajectory=trajectory, letter=letter)
    facts = {"form": form, "line": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/approve_letter.html", facts, status=form.status)


def send_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Notes that a letter went out."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_letter.show_letter(request.actor, trajectory, letter)
    form = forms.SendLetterForm(typed(request))
    if saved(request, form, lambda: sending.send_letter(request.actor, form.step(trajectory, letter))):
        return see_other("guidance:show_letter", trajectory=trajectory, letter=letter)
    facts = {"form": form, "line": found, "trajectory": known, "identity": identity_of(known)}
    facts |= reminders(request, trajectory)
    return page(request, "guidance/send_letter.html", facts, status=form.status)


def settle_letter(request: HouvastRequest, trajectory: UUID, letter: UUID) -> HttpResponse:
    """Notes what became of a letter."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    found = one_letter.show_letter(request.actor, trajectory, letter)
    form = forms.SettleLetterForm(typed(request))
    if saved(request, form, lambda: settling.settle_letter(request.actor, form.step(trajectory, letter))):
        return see_other("guidance:show_letter", trajectory=trajectory, letter=letter)
    facts = {"form": form, "line": found, "trajectory": known, "identity": identity_of(known)}
    return page(request, "guidance/settle_letter.html", facts, status=form.status)


def change_sender(request: HouvastRequest) -> HttpResponse:
    """Sets the neutral sender of a service's letters."""
    kept = senders.show_sender(request.actor)
    form = forms.ChangeSenderForm(typed(request), initial={"lines": kept.lines})
    if saved(
        request,
        form,
        lambda: renaming.change_sender(request.actor, kept.controller_id, form.cleaned_data["lines"]),
    ):
        return see_other("access:show_team")
    return page(request, "guidance/change_sender.html", {"form": form, "kept": kept}, status=form.status)
