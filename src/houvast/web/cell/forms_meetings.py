"""The forms of a meeting: its moment, its place, and what each case on its agenda is to reach."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.show_meeting import MeetingPage
from houvast.cell.selectors.start_item import OpenCase
from houvast.cell.services.move_meeting import Move
from houvast.cell.services.plan_meeting import NewMeeting
from houvast.cell.services.put_on_agenda import NewItem
from houvast.cell.services.reorder_agenda import Reordering
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words

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
    case = forms.TypedChoiceField(label=_("Which case of the mayor's list?"), coerce=UUID, empty_value=None)
    objective = words(
        _("What is this meeting to reach for this person?"),
        _("It stands in every invitation for this case."),
        required=True,
    )

    def offer(self, cases: Iterable[OpenCase]) -> None:
        """Sets the cases to choose from."""
        field = self.fields["case"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        named = [(str(one.id), f"{one.person} ({one.reference})") for one in cases]
        field.choices = [("", _("Choose a case")), *named]

    def new(self, meeting_id: UUID) -> NewItem:
        """Returns the item to put on the agenda."""
        told = self.cleaned_data
        return NewItem(self.submission_id, meeting_id, told["case"], told["objective"])


class ReorderAgendaForm(WritingForm):
    """One place earlier, or later."""

    to = taps(
        _("Where to?"), [(EARLIER, _("One place earlier")), (LATER, _("One place later"))], required=True
    )

    def reordering(self, item_id: UUID) -> Reordering:
        """Returns where the item goes."""
        return Reordering(item_id, is_earlier=self.cleaned_data["to"] == EARLIER)
