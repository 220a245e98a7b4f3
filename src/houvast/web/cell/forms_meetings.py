"""The forms of a meeting: its moment, its place, and what each case on its agenda is to reach."""

from datetime import datetime
from itertools import groupby
from uuid import UUID

from django import forms
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.show_meeting import MeetingPage
from houvast.cell.selectors.start_item import ItemStart, OpenCase
from houvast.cell.services.move_meeting import Move
from houvast.cell.services.plan_meeting import NewMeeting
from houvast.cell.services.put_on_agenda import NewItem
from houvast.cell.services.reorder_agenda import Reordering
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock
from houvast.web.cell.labels_meetings import KINDS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.ui.searching import LOOK_UP, LookUpInput
from houvast.web.ui.texts import tidied

EARLIER, LATER = "earlier", "later"


class PlanMeetingForm(WritingForm):
    """When and where."""

    worker_words = frozenset({"word"})
    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    begins = forms.TimeField(label=_("From what time?"), widget=forms.TimeInput)
    ends = forms.TimeField(label=_("Until what time?"), widget=forms.TimeInput)
    place = line(_("Where?"), _("It stands in every invitation."), required=True)
    word = words(
        _("A word for everybody who is invited"),
        _("How to find the room, for example. Nothing about anybody who is discussed."),
        rows=2,
    )

    @property
    def held_at(self) -> datetime:
        """The moment it begins, in Belgium; only after ``is_valid()``."""
        return self._moment("begins")

    def content(self) -> MeetingContent:
        """Returns where, until when, and the word."""
        told = self.cleaned_data
        return MeetingContent(told["place"], self._moment("ends"), told["word"])

    def new(self, cell_id: UUID) -> NewMeeting:
        """Returns the meeting to plan."""
        return NewMeeting(self.submission_id, cell_id, self.held_at, self.content())

    def _moment(self, name: str) -> datetime:
        told = self.cleaned_data
        return datetime.combine(told["on"], told[name], clock.BELGIUM)


class MoveMeetingForm(PlanMeetingForm):
    """Another moment or place; why so soon, where somebody is invited and it is."""

    worker_words = frozenset({"word", "urgency"})
    urgency = words(
        _("Why can it not wait?"),
        _("Only when somebody is invited and the new day is sooner than the period asks."),
        rows=2,
    )

    def offer(self, meeting: MeetingPage) -> None:
        """Leaves the reasons out where nobody is invited."""
        if not meeting.has_invited:
            del self.fields["urgency"]

    def move(self, meeting_id: UUID) -> Move:
        """Returns where the meeting goes."""
        return Move(meeting_id, self.held_at, self.content(), self.cleaned_data.get("urgency", ""))


def moment_of(meeting: MeetingPage) -> dict[str, object]:
    """Returns a meeting's moment and place as the form shows them."""
    begins = timezone.localtime(meeting.moment.held_at, clock.BELGIUM)
    ends = timezone.localtime(meeting.moment.ends_at, clock.BELGIUM)
    return {
        "on": begins.date(),
        "begins": begins.time().replace(second=0, microsecond=0),
        "ends": ends.time().replace(second=0, microsecond=0),
        "place": meeting.moment.place,
        "word": meeting.moment.word,
    }


class PutOnAgendaForm(WritingForm):
    """A case, and what this meeting is to reach for it."""

    worker_words = frozenset({"objective"})
    case = forms.TypedChoiceField(
        label=_("Which case of the mayor's list?"),
        help_text=_("Here stands what is new, is reviewed by the day of the meeting, or is to be closed."),
        coerce=UUID,
        empty_value=None,
    )
    sought = forms.CharField(  # never part of a draft: see drafts/places.py
        label=_("Another case"),
        help_text=_("A name, or a reference. The log keeps that you searched, not for what."),
        max_length=100,
        widget=LookUpInput("looked"),
        required=False,
    )
    objective = words(
        _("What is this meeting to reach for this person?"),
        _("It stands in every invitation for this case."),
        required=True,
    )

    @property
    def chosen(self) -> UUID | None:
        """The case that was chosen so far, also on a form that is not valid yet."""
        try:
            return UUID(str((self.data if self.is_bound else self.initial).get("case")))
        except ValueError:
            return None

    def offer(self, start: ItemStart) -> None:
        """Sets the cases to choose from, kind by kind; the only one that was found is chosen.

        Where every case stands in the list, there is nothing to look for.
        """
        field = self.fields["case"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose a case")), *case_choices(start)]
        if start.found is not None and len(start.found) == 1:
            self.initial["case"] = str(start.found[0].id)
        if not start.has_others:
            del self.fields["sought"]

    def new(self, meeting_id: UUID) -> NewItem:
        """Returns the item to put on the agenda."""
        told = self.cleaned_data
        return NewItem(self.submission_id, meeting_id, told["case"], told["objective"])


def looked_for(request: HttpRequest) -> str | None:
    """Returns what somebody looks for in the form of a new item; None when its button was not pressed."""
    return tidied(request.POST.get("sought", ""))[:100] if LOOK_UP in request.POST else None


def case_choices(start: ItemStart) -> list[tuple[object, list[tuple[str, str]]]]:
    """Returns the cases under a heading each, every case once: what was found, then the agenda's kinds."""
    found = start.found or ()
    shown = {one.id for one in found}
    groups: list[tuple[object, list[OpenCase]]] = [(_("Found"), list(found))]
    for kind, cases in groupby(start.first, key=lambda one: one.kind):
        groups.append((KINDS[kind], [one for one in cases if one.id not in shown]))
    shown |= {one.id for one in start.first}
    if start.chosen is not None and start.chosen.id not in shown:
        groups.insert(0, (_("Chosen"), [start.chosen]))
    return [(name, [(str(one.id), _case_words(one)) for one in cases]) for name, cases in groups if cases]


def _case_words(one: OpenCase) -> str:
    named = f"{one.person} ({one.reference})"
    if one.due_on is None:
        return named
    return gettext("%(case)s, review by %(day)s") % {"case": named, "day": date_format(one.due_on, "j F Y")}


class ReorderAgendaForm(WritingForm):
    """One place earlier, or later."""

    to = taps(
        _("Where to?"), [(EARLIER, _("One place earlier")), (LATER, _("One place later"))], required=True
    )

    def reordering(self, item_id: UUID) -> Reordering:
        """Returns where the item goes."""
        return Reordering(item_id, is_earlier=self.cleaned_data["to"] == EARLIER)
