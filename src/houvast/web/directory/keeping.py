"""What every page that changes an entry begins and ends with."""

from collections.abc import Callable
from typing import TypeVar

from django.http import QueryDict

from houvast.directory.selectors.show_service import ServiceEntry
from houvast.directory.values.package import Package
from houvast.directory.values.said import Change
from houvast.directory.values.written import state_of
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message
from houvast.web.drafts.writing import WritingForm, drafted, saved
from houvast.web.requests import HouvastRequest

Form = TypeVar("Form", bound=WritingForm)


def kept_entry(entry: ServiceEntry) -> ServiceEntry:
    """Returns an entry its reader may change; raises NotFound for any other."""
    if not entry.may_change:
        raise NotFound(message("This does not exist, or not for you."))
    return entry


def opened(
    request: HouvastRequest,
    form_class: type[Form],
    entry: ServiceEntry,
    start: Callable[[Package], dict[str, object]],
) -> Form:
    """Returns the form of a change: as it was typed, else with the answers that stand."""
    begin = start(kept_entry(entry).entries) | {"state": state_of(entry.entries)}
    return drafted(request, form_class, begin)


def changed(
    request: HouvastRequest, form: WritingForm, entry: ServiceEntry, act: Callable[[Change], object]
) -> bool:
    """Runs the act of a valid form; returns whether it was done.

    When a colleague was first, the form comes back whole, and saving it once more takes their place.
    """

    def run() -> None:
        act(Change(entry.id, form.submission_id, str(form.cleaned_data["state"])))

    if saved(request, form, run):
        return True
    if form.is_bound and form.refused == Conflict.status and isinstance(form.data, QueryDict):
        form.data["state"] = state_of(entry.entries)
    return False
