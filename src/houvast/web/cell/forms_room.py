"""The forms of a meeting that is held. None keeps a draft: what is typed here goes with the meeting."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.expected import Expected
from houvast.cell.finding.running import RunningItem
from houvast.cell.services.agree_action import NewAction
from houvast.cell.services.end_item import ItemEnd
from houvast.cell.services.note_arrival import Arrival
from houvast.cell.services.note_point import NewPoint
from houvast.cell.services.show_in_room import Showing
from houvast.cell.services.state_opening import Stating
from houvast.cell.values.cells import SeatKind
from houvast.cell.values.meetings import AttendeeKind
from houvast.cell.values.points import NOTED, PointKind
from houvast.cell.values.room import ShownKind
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels import SEATS
from houvast.web.cell.labels_room import ALONG, AS_SHOWN, POINTS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

SOMEBODY_ALONG = "along"
SHORT = 90


class RoomForm(CellForm):
    """A form in which nobody else is named; its box comes when a text was refused (F10)."""

    looked_boxes = frozenset({"not_ter", "no_names"})

    no_names = forms.BooleanField(
        label=_("I looked: nobody else is named, or it cannot do without"), required=False
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        box = self.fields.pop("no_names")
        if self.is_bound:
            self.fields["no_names"] = box

    @property
    def has_looked_at_names(self) -> bool:
        """Whether its writer says that nobody else is named."""
        return bool(self.cleaned_data.get("no_names"))


class NoteArrivalForm(WritingForm):
    """Who came: somebody invited for this case, or who comes along and signed for silence."""

    who = forms.ChoiceField(label=_("Who came?"), widget=forms.RadioSelect)
    name = line(_("Name of who comes along"), _("Only for an interpreter, or somebody who comes along."))
    kind = taps(_("As what?"), choices(ALONG))
    signed = forms.BooleanField(label=_("They signed for silence, for this case"), required=False)

    def offer(self, item: RunningItem) -> None:
        """Sets whom to choose from: nobody who is not invited for this case."""
        field = self.fields["who"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        known = [(str(one.id), named(one)) for one in item.absent]
        coordinators = str(item.about.cell.coordinator_function_id)
        field.choices = [*known, (coordinators, _("The coordinator")), (SOMEBODY_ALONG, _("Somebody along"))]

    def arrival(self, item_id: UUID) -> Arrival:
        """Returns who came."""
        told = self.cleaned_data
        if told["who"] != SOMEBODY_ALONG:
            return Arrival(item_id, UUID(told["who"]))
        kind = AttendeeKind(told["kind"] or AttendeeKind.ACCOMPANYING)
        return Arrival(item_id, self.submission_id, told["name"], kind, bool(told["signed"]))


class PresentForm(WritingForm):
    """Somebody who is there."""

    who = forms.TypedChoiceField(label=_("Who?"), coerce=UUID, widget=forms.RadioSelect)

    def offer(self, item: RunningItem) -> None:
        """Sets whom to choose from."""
        field = self.fields["who"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [(str(one.attendance.attendee_id), one.attendance.who) for one in item.present]


class NoteDepartureForm(PresentForm):
    """Who left."""


class StateOpeningForm(CellForm, PresentForm):
    """In which legal frame somebody speaks; one tap says it as before."""

    worker_words = frozenset({"frame"})
    frame = words(
        _("In which legal frame do they speak?"),
        _("Their secrecy, and every duty to report they are under. Change the words to theirs."),
        rows=6,
    )
    field_order = ("who", "frame")

    def stating(self, item_id: UUID) -> Stating:
        """Returns what to keep."""
        told = self.cleaned_data
        again = "as_before" in self.data
        return Stating(item_id, told["who"], told["frame"], as_before=again, looked=self.has_looked)


class ShowInRoomForm(WritingForm):
    """Which statement, under which heading; or a point once more."""

    what = forms.ChoiceField(label=_("What do you show?"), widget=forms.RadioSelect)
    heading = taps(_("Under which heading?"), choices(AS_SHOWN))

    def offer(self, item: RunningItem) -> None:
        """Sets what can be shown to everybody who is there."""
        field = self.fields["what"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        said = [
            (f"{one.extract_id}:{one.number}", f"{one.service}: {shortened(one.given.statement.words)}")
            for one in item.statements
        ]
        points = [(f"{one.entry.id}", shortened(one.entry.content.words)) for one in item.points]
        field.choices = [*said, *points]

    def showing(self, item_id: UUID) -> Showing:
        """Returns what to show."""
        told = self.cleaned_data
        first, _colon, number = str(told["what"]).partition(":")
        if not number:
            return Showing(item_id, self.submission_id, point_id=UUID(first))
        kind = ShownKind(told["heading"] or ShownKind.INDICATION)
        return Showing(item_id, self.submission_id, UUID(first), int(number), kind)


class AgreeActionForm(RoomForm):
    """Whose action, what, by when."""

    worker_words = frozenset({"what"})
    owner = forms.TypedChoiceField(label=_("Who does it?"), coerce=UUID, empty_value=None)
    what = words(_("What is agreed?"), _("Name the organisation, nobody else. Short: one action."), rows=2)
    by = forms.DateField(label=_("By which day?"), widget=forms.DateInput)

    def offer(self, item: RunningItem) -> None:
        """Sets who can take it upon themselves: whoever is there."""
        field = self.fields["owner"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        there = [one.attendance for one in item.present if one.may_own]
        field.choices = [("", _("Choose who does it")), *((str(one.attendee_id), one.who) for one in there)]

    def new(self, item_id: UUID) -> NewAction:
        """Returns the action."""
        told = self.cleaned_data
        looked, names = self.has_looked, self.has_looked_at_names
        return NewAction(item_id, self.submission_id, told["owner"], told["what"], told["by"], looked, names)


class NotePointForm(RoomForm):
    """A point in words; who said it has no field."""

    worker_words = frozenset({"words"})
    kind = taps(_("What is it?"), [(one.value, POINTS[one]) for one in NOTED], required=True)
    words = words(_("In words"), _("Not who said it: what is said. Name nobody else."), rows=3)

    def new(self, item_id: UUID) -> NewPoint:
        """Returns the point."""
        told = self.cleaned_data
        looked, names = self.has_looked, self.has_looked_at_names
        kind = PointKind(told["kind"])
        return NewPoint(item_id, self.submission_id, kind, told["words"], looked, names)


class EndItemForm(RoomForm):
    """By which day the mayor looks at the case again, and a word for everybody who is there."""

    worker_words = frozenset({"words"})
    review_on = forms.DateField(
        label=_("By which day is it looked at again?"),
        help_text=_("It is proposed to the mayor, who sets the day."),
        widget=forms.DateInput,
        required=False,
    )
    words = words(_("In a word, what was decided?"), _("Everybody who is here gets it."), rows=2)

    def end(self, item_id: UUID) -> ItemEnd:
        """Returns how the item ends."""
        told = self.cleaned_data
        looked, names = self.has_looked, self.has_looked_at_names
        return ItemEnd(item_id, self.submission_id, told["review_on"], told["words"], looked, names)


class PutOffItemForm(RoomForm):
    """Why it is put off."""

    worker_words = frozenset({"word"})
    word = words(_("Why is it put off?"), _("A word on the meeting, nothing about the person."), rows=2)

    @property
    def both_looked(self) -> tuple[bool, bool]:
        """What its writer says of it."""
        return self.has_looked, self.has_looked_at_names


def named(one: Expected) -> str:
    """Returns somebody with their seat, or with what their organisation answered."""
    parts = [one.who]
    if one.seat is not None:
        parts.append(str(SEATS[SeatKind(one.seat)]))
    if one.is_deputy:
        parts.append(gettext("deputy"))
    if one.comes is True:
        parts.append(gettext("said they come"))
    return " · ".join(dict.fromkeys(parts))


def shortened(text: str) -> str:
    """Returns the beginning of a text."""
    return text if len(text) <= SHORT else text[: SHORT - 1] + "…"
