"""The forms of the roster and of the hand-over of a shift."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.datastructures import MultiValueDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from houvast.desk.selectors.list_to_pass_on import OpenWork, ToPassOn
from houvast.desk.selectors.show_roster import Roster, RosterWeek
from houvast.desk.services.pass_on_shift import NewPassedOn
from houvast.desk.services.plan_week import WeekPlan
from houvast.desk.values.duty import WEEKS_AHEAD, Slot, slot_from
from houvast.web.desk.labels_duty import HALVES
from houvast.web.drafts.writing import WritingForm

LINE: Final = "line_"


def slot_words(slot: Slot) -> str:
    """Returns a half day in words: "Monday 30 November, morning"."""
    day = date_format(slot.day, "l j F")
    return _now("%(day)s, %(half)s") % {"day": day, "half": HALVES[slot.half]}


def _field_of(slot: Slot) -> str:
    return f"half_{slot.key}".replace(" ", "_")


class PlanWeekForm(WritingForm):
    """Who is on duty in each half day of a week."""

    alike = forms.TypedChoiceField(
        label=_("Plan the weeks after it alike?"),
        coerce=int,
        choices=[("0", _("Only this week"))]
        + [(str(count), _("%(count)s weeks") % {"count": count + 1}) for count in range(1, WEEKS_AHEAD)],
        initial="0",
    )

    def __init__(
        self, data: MultiValueDict[str, str] | None = None, *, roster: Roster, week: RosterWeek
    ) -> None:
        self.week = week
        workers = [("", _now("Nobody yet")), *((str(one.id), one.name) for one in roster.workers)]
        halves = [half for day in week.days for half in day.halves if not half.is_past]
        # Named by the half day itself: a page opened before noon and sent after it plans the same days.
        self.halves = {_field_of(half.slot): half.slot for half in halves}
        slots: dict[str, forms.Field] = {
            name: forms.ChoiceField(label=slot_words(slot), choices=workers, required=False)
            for name, slot in self.halves.items()
        }
        self.base_fields = slots | type(self).base_fields  # type: ignore[misc]
        start = {_field_of(half.slot): str(half.worker_id or "") for half in halves}
        super().__init__(data, initial=start)

    def plan(self) -> WeekPlan:
        """Returns the plan."""
        said = self.cleaned_data
        workers = {slot: UUID(said[name]) if said[name] else None for name, slot in self.halves.items()}
        return WeekPlan(self.week.monday, workers, said["alike"])


class SwapShiftsForm(WritingForm):
    """Two half days that change places."""

    one = forms.ChoiceField(label=_("This half day"))
    other = forms.ChoiceField(label=_("changes with this one"))

    def __init__(
        self, data: MultiValueDict[str, str] | None = None, *, roster: Roster, first: str = ""
    ) -> None:
        super().__init__(data, initial={"one": first})
        held = [
            (half.slot.key, f"{slot_words(half.slot)}: {half.name}")
            for week in roster.weeks
            for day in week.days
            for half in day.halves
            if half.name and not half.is_past
        ]
        for name in ("one", "other"):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
            field.choices = held

    def pair(self) -> tuple[Slot, Slot]:
        """Returns the two half days."""
        one, other = slot_from(self.cleaned_data["one"]), slot_from(self.cleaned_data["other"])
        assert one and other  # noqa: S101, PT018 - the choices are half days
        return one, other


class PassOnShiftForm(WritingForm):
    """What the next must know: a line for each question at work, and a word about the desk itself."""

    questions: ClassVar[dict[str, ToPassOn]] = {}
    worker_words = frozenset({"words"})
    words = forms.CharField(
        label=_("What else must the next know?"),
        help_text=_("About the desk: the phone, the door, who calls back. Nothing about a person here."),
        required=False,
        widget=forms.Textarea(attrs={"rows": "2"}),
    )

    @classmethod
    def of(cls, work: OpenWork) -> "type[PassOnShiftForm]":
        """Returns the form with a line for each question at work, as it stood after the last hand-over."""
        questions = {f"{LINE}{one.question.id.hex}": one for one in work.lines}
        fields = {name: _line(one) for name, one in questions.items()}
        return type(
            cls.__name__,
            (cls,),
            {"questions": questions, "worker_words": cls.worker_words | frozenset(fields), **fields},
        )

    @property
    def lines(self) -> Iterator[tuple[BoundField, ToPassOn]]:
        """The field of each question, beside the question."""
        return ((self[name], one) for name, one in self.questions.items())

    def new(self) -> NewPassedOn:
        """Returns the hand-over."""
        said = self.cleaned_data
        lines = {one.question.id: said[name] for name, one in self.questions.items()}
        return NewPassedOn(self.submission_id, said["words"], lines)


def _line(one: ToPassOn) -> forms.CharField:
    return forms.CharField(
        label=_now("What must the next know of %(reference)s?") % {"reference": one.question.reference},
        initial=one.line,
        required=False,
        max_length=300,
    )


def monday_from(text: str, roster: Roster) -> RosterWeek:
    """Returns the week of the roster a page asks for ("2026-11-30"), else the first."""
    try:
        wanted = date.fromisoformat(text)
    except ValueError:
        return roster.weeks[0]
    return next((week for week in roster.weeks if week.monday == wanted), roster.weeks[0])
