"""The pages of practising on fictional cases: the list, an exercise, one of its cases."""

from uuid import UUID

from django.http import HttpResponse

from houvast.assessment.selectors import list_exercises as listing
from houvast.assessment.selectors import show_case as case_reads
from houvast.assessment.selectors import show_exercise as reading
from houvast.assessment.selectors import start_exercise as starting
from houvast.assessment.services import begin_exercise as beginning
from houvast.assessment.services import end_exercise as ending
from houvast.assessment.services import give_overall as giving
from houvast.assessment.services import record_panel as recording
from houvast.web.assessment.facts_exercises import case_facts, exercise_facts, list_facts
from houvast.web.assessment.forms_exercises import (
    BeginExerciseForm,
    EndExerciseForm,
    GiveOverallForm,
    begin_start,
)
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.paging import page_number
from houvast.web.ui.render import page, see_other


def list_exercises(request: HouvastRequest) -> HttpResponse:
    """Shows the exercises of one's teams."""
    found = listing.list_exercises(request.actor, number=page_number(request.GET))
    return page(request, "assessment/list_exercises.html", list_facts(found))


@keeps_draft
def begin_exercise(request: HouvastRequest) -> HttpResponse:
    """Begins an exercise."""
    start = starting.start_exercise(request.actor)
    form = drafted(request, BeginExerciseForm, begin_start(request.actor.user_id, start))
    form.offer(start)
    if saved(request, form, lambda: beginning.begin_exercise(request.actor, form.new())):
        return see_other("assessment:show_exercise", exercise=form.submission_id)
    facts = {"form": form, "start": start}
    return page(request, "assessment/begin_exercise.html", facts, status=form.status)


def show_exercise(request: HouvastRequest, exercise: UUID) -> HttpResponse:
    """Shows one's next case, then what lies open."""
    found = reading.show_exercise(request.actor, exercise)
    return page(request, "assessment/show_exercise.html", exercise_facts(found))


@keeps_draft
def end_exercise(request: HouvastRequest, exercise: UUID) -> HttpResponse:
    """Ends an exercise that somebody does not finish."""
    found = reading.show_exercise(request.actor, exercise, to_lead=True)
    form = drafted(request, EndExerciseForm)
    act = ending.end_exercise
    if saved(request, form, lambda: act(request.actor, exercise, form.cleaned_data["because"])):
        return see_other("assessment:show_exercise", exercise=exercise)
    facts = {"form": form, "exercise": found}
    return page(request, "assessment/end_exercise.html", facts, status=form.status)


def record_panel(request: HouvastRequest, exercise: UUID) -> HttpResponse:
    """Asks once more, then records how far these raters lay apart as a panel's."""
    found = reading.show_exercise(request.actor, exercise, to_lead=True)
    if request.method == "POST":
        recording.record_panel(request.actor, exercise)
        return see_other("assessment:show_exercise", exercise=exercise)
    return page(request, "assessment/record_panel.html", {"exercise": found})


def show_case(request: HouvastRequest, case_round: UUID) -> HttpResponse:
    """Shows a fictional case, and what is asked of its reader."""
    found = case_reads.show_case(request.actor, case_round)
    return page(request, "assessment/show_case.html", case_facts(found))


@keeps_draft
def give_overall(request: HouvastRequest, case_round: UUID) -> HttpResponse:
    """Takes an overall figure about a fictional case."""
    found = case_reads.show_case(request.actor, case_round)
    form = drafted(request, GiveOverallForm)
    if saved(request, form, lambda: giving.give_overall(request.actor, form.new(case_round))):
        return see_other("assessment:show_case", case_round=case_round)
    return page(request, "assessment/give_overall.html", case_facts(found, form), status=form.status)
