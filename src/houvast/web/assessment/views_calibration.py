"""The pages of a rater's own eye: for whoever asks, about themselves, and about nobody else."""

from django.http import HttpResponse

from houvast.assessment.selectors import show_own_calibration as reading
from houvast.assessment.services import note_training as noting
from houvast.web.assessment.facts_calibration import calibration_facts
from houvast.web.assessment.forms_exercises import NoteTrainingForm
from houvast.web.drafts.places import keeps_draft
from houvast.web.drafts.writing import drafted, saved
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page, see_other


def show_own_calibration(request: HouvastRequest) -> HttpResponse:
    """Shows what one's practised cases say of one's own eye."""
    found = reading.show_own_calibration(request.actor)
    return page(request, "assessment/show_own_calibration.html", calibration_facts(found))


@keeps_draft
def note_training(request: HouvastRequest) -> HttpResponse:
    """Keeps a note about one's own training."""
    known = reading.show_own_calibration(request.actor).upkeep
    form = drafted(request, NoteTrainingForm, vars(known))
    if saved(request, form, lambda: noting.note_training(request.actor, form.content())):
        return see_other("assessment:show_own_calibration")
    return page(request, "assessment/note_training.html", {"form": form}, status=form.status)
