"""The page around one form of a trajectory: who it is about, the form, and the way back."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse

from houvast.guidance.selectors import identify_trajectory as identifying
from houvast.kernel import clock
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.facts import identity_of
from houvast.web.requests import HouvastRequest
from houvast.web.ui.render import page


def writing_page(
    request: HouvastRequest, trajectory: UUID, form: WritingForm, template: str, **facts: object
) -> HttpResponse:
    """Returns the page of a form; ``back`` names the page it belongs to, the other facts are its own."""
    known = identifying.identify_trajectory(request.actor, trajectory)
    back = str(facts.pop("back", "show_trajectory"))
    around = {
        "form": form,
        "trajectory": known,
        "identity": identity_of(known),
        "back_url": reverse(f"guidance:{back}", kwargs={"trajectory": trajectory}),
    }
    return page(request, template, around | facts, status=form.status)


def today_in(*names: str) -> dict[str, object]:
    """Returns today as the beginning of these fields."""
    return dict.fromkeys(names, clock.today().isoformat())
