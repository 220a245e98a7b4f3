"""Forms that lose nothing: kept while typed, offered again, and given back whole when an act is refused."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import ClassVar, TypeVar

from django import forms
from django.http import QueryDict

from houvast.access.database_errors import speaking_once
from houvast.access.personal import TypedField
from houvast.access.selectors import show_draft
from houvast.access.services import drop_draft
from houvast.kernel.errors import Conflict, HouvastError, Invalid, TooLarge
from houvast.kernel.ids import new_id
from houvast.web.drafts.places import DraftPlace, place_of, typed_in
from houvast.web.refusals import refusal
from houvast.web.requests import HouvastRequest
from houvast.web.ui.forms import CreatingForm
from houvast.web.wording.hinting import help_with

OK, INVALID = 200, 422
LOOK = "look_at_wording"
"""The button that asks for hints on the wording where no script does."""


class WritingForm(CreatingForm):
    """A form somebody may write in for a while. ``draft_from`` says when what it shows was typed.

    ``draft_until`` is the day it lapses when its writer does not go on.
    ``worker_words`` names the fields in which a worker writes words of their own: there the wording is looked
    at. The person's own words never are.
    ``looked_boxes`` are the boxes by which a writer says they looked: they come when a text was refused,
    and not beside a field that was only left empty.
    """

    draft_from: datetime | None = None
    draft_until: date | None = None
    drop_url = ""
    refused = INVALID
    unkept: ClassVar[frozenset[str]] = frozenset({"submission"})
    worker_words: ClassVar[frozenset[str]] = frozenset()
    looked_boxes: ClassVar[frozenset[str]] = frozenset()

    def full_clean(self) -> None:
        """Reads the fields; while one of them is still to fill in, nobody was asked to look again."""
        super().full_clean()
        if self.errors:
            for box in self.looked_boxes:
                if not self.cleaned_data.get(box):
                    self.fields.pop(box, None)

    @property
    def status(self) -> int:
        """The status of the page that shows the form."""
        return self.refused if self.is_bound else OK


Form = TypeVar("Form", bound=WritingForm)


def drafted(
    request: HouvastRequest,
    form_class: type[Form],
    initial: Mapping[str, object] | None = None,
    *,
    given_back: Mapping[str, object] | None = None,
) -> Form:
    """Returns the form of a page: as it was posted, else as its writer left it, else as it begins.

    Posted to look at the wording, it comes back as it was, with hints; then ``saved`` does nothing. So it
    does when something is ``given_back`` with it: fields that another button filled in, or none.
    """
    place = place_of(request) or DraftPlace("", new_id())
    if request.method == "POST" and (LOOK in request.POST or given_back is not None):
        form = form_class(initial=_typed(form_class, typed_in(request).fields) | dict(given_back or {}))
        form.looked = LOOK in request.POST
    elif request.method == "POST":
        form = form_class(request.POST)
    else:
        kept = show_draft.show_draft(request.actor, place.form, place.subject)
        start = dict(initial or {})
        form = form_class(initial=start | _typed(form_class, kept.fields) if kept else start)
        form.draft_from, form.draft_until = (kept.saved_at, kept.kept_until) if kept else (None, None)
        form.drop_url = place.address("drop_draft")
    form.autosave_url = place.address("save_draft")
    texts = {name: str(form[name].value() or "") for name in form.worker_words if name in form.fields}
    form.wording = help_with(request, texts, now=form.looked)
    return form


def saved(request: HouvastRequest, form: WritingForm, act: Callable[[], object]) -> bool:
    """Runs the act of a valid form and drops its draft; returns whether it was done.

    A refusal becomes a sentence above the form, whose text stays; nothing of a refused act is kept.
    """
    if request.method != "POST" or not form.is_valid():
        return False
    place = place_of(request)
    try:
        with speaking_once():
            act()
    except (Invalid, Conflict, TooLarge) as error:
        _refuse(form, error)
        return False
    if place is not None:
        drop_draft.drop_draft(request.actor, place.form, place.subject, str(form.submission_id))
    return True


def _refuse(form: WritingForm, error: HouvastError) -> None:
    form.refused = error.status
    form.add_error(None, refusal(error))
    if isinstance(error, Conflict) and isinstance(form.data, QueryDict):
        # The same text sent once more is a new entry, beside what was saved meanwhile.
        form.data = form.data.copy()
        form.data[form.add_prefix("submission")] = str(new_id())


def _typed(form_class: type[WritingForm], fields: tuple[TypedField, ...]) -> dict[str, object]:
    """Returns what was typed as a form's beginning; a field that was left empty stays empty."""
    typed = {field.name: field.values for field in fields}
    begin: dict[str, object] = {}
    for name, field in form_class.base_fields.items():
        values = typed.get(name, ())
        several = isinstance(field, forms.MultipleChoiceField)
        if name not in form_class.unkept:
            begin[name] = list(values) if several else values[0] if values else ""
    return begin
