"""The forms of the life line, and of the rulers."""

from typing import Final
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.add_life_event import NewLifeEvent
from houvast.guidance.services.change_life_event import LifeEventChange
from houvast.guidance.services.remove_life_event import LifeEventRemoval
from houvast.guidance.services.restore_life_event import LifeEventReturn
from houvast.guidance.services.take_rulers import NewRulers
from houvast.guidance.values.story import (
    HIGHEST,
    LOWEST,
    LifeEvent,
    LifeMoment,
    Ruler,
    RulerReading,
    Rulers,
    is_a_moment,
)
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words
from houvast.web.guidance.labels_story import HEIGHTS, RULER_QUESTIONS

FIRST_YEAR, LAST_YEAR = 1900, 2100
ON_A_RULER: Final = [("", _("Would rather not say")), *((str(n), str(n)) for n in range(LOWEST, HIGHEST + 1))]


def year_field(label: Promise, *, required: bool = False) -> forms.IntegerField:
    """Returns a field for a year."""
    return forms.IntegerField(
        label=label,  # type: ignore[arg-type]
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        required=required,
    )


def month_field(label: Promise) -> forms.TypedChoiceField:
    """Returns a field for a month, which nobody must know."""
    return forms.TypedChoiceField(
        label=label,  # type: ignore[arg-type]
        choices=[("", _("Not known")), *MONTHS.items()],
        coerce=int,
        empty_value=None,
        required=False,
    )


def day_field(label: Promise) -> forms.IntegerField:
    """Returns a field for a day of the month, which nobody must know."""
    return forms.IntegerField(label=label, min_value=1, max_value=31, required=False)  # type: ignore[arg-type]


class LifeEventForm(WritingForm):
    """An event of a life, as exactly as the person remembers."""

    what = words(
        _("What happened?"),
        _("In the person's words. Others by what they are: “my mother”."),
        rows=2,
        required=True,
    )
    year = year_field(_("Year"), required=True)
    month = month_field(_("Month"))
    day = day_field(_("Day of the month"))
    is_around = forms.BooleanField(label=_("Around then, not exactly"), required=False)
    end_year = year_field(_("Until which year?"))
    end_month = month_field(_("Until which month?"))
    is_ongoing = forms.BooleanField(label=_("It goes on still"), required=False)
    height = forms.TypedChoiceField(
        label=_("Up or down?"),
        help_text=_("As the person sees it: three up is the best there was, three down the hardest."),
        choices=[("", _("Would rather not say")), *HEIGHTS],
        coerce=int,
        empty_value=None,
        required=False,
    )
    helped = words(_("What helped, or who?"), _("Others by what they are: “my mother”, “the coach”."), rows=2)
    keeps_names = forms.BooleanField(
        label=_("Keep the name: the person wants it there"), required=False, widget=forms.HiddenInput
    )

    def clean(self) -> dict[str, object]:
        """Refuses a day that is in no calendar."""
        told = super().clean() or self.cleaned_data
        begins = told.get("year")
        if begins and not is_a_moment(begins, told.get("month"), told.get("day")):
            self.add_error("day", ValidationError(_("There is no such day. A day needs its month.")))
        return told

    def ask_again(self) -> None:
        """After a refusal the writer can say that a name stands there on purpose."""
        if self.is_bound and self.non_field_errors():
            self.fields["keeps_names"].widget = forms.CheckboxInput(attrs={"class": "ds-input"})

    def event(self) -> LifeEvent:
        """Returns the event as written."""
        told = self.cleaned_data
        begins = LifeMoment(told["year"], told["month"], told["day"], told["is_around"])
        ends = LifeMoment(told["end_year"], told["end_month"]) if told["end_year"] else None
        return LifeEvent(
            told["what"],
            begins,
            ends,
            told["height"],
            told["helped"],
            told["is_ongoing"] and ends is None,
        )


class AddLifeEventForm(LifeEventForm):
    """A new event."""

    def new(self, trajectory: UUID) -> NewLifeEvent:
        """Returns the event to add."""
        return NewLifeEvent(self.submission_id, trajectory, self.event(), self.cleaned_data["keeps_names"])


class ChangeLifeEventForm(LifeEventForm):
    """A newer version of an event."""

    def new(self, trajectory: UUID, event: UUID) -> LifeEventChange:
        """Returns the version to keep."""
        keeps = self.cleaned_data["keeps_names"]
        return LifeEventChange(self.submission_id, trajectory, event, self.event(), keeps)


class RemoveLifeEventForm(WritingForm):
    """Takes an event off the line."""

    why = words(_("Why, if the person wants to say?"), rows=2)

    def new(self, trajectory: UUID, event: UUID) -> LifeEventRemoval:
        """Returns the removal."""
        return LifeEventRemoval(self.submission_id, trajectory, event, self.cleaned_data["why"])


class RestoreLifeEventForm(WritingForm):
    """Puts an event back on the line."""

    def new(self, trajectory: UUID, event: UUID) -> LifeEventReturn:
        """Returns the return."""
        return LifeEventReturn(self.submission_id, trajectory, event)


class TakeRulersForm(WritingForm):
    """Three rulers, each with why it is not lower; any may be left."""

    about = line(_("What is it about?"), _("In the person's words: “going back to school”."), required=True)
    held_on = forms.DateField(label=_("When did you talk?"), widget=forms.DateInput)
    importance = forms.ChoiceField(
        label=RULER_QUESTIONS[Ruler.IMPORTANCE],  # type: ignore[arg-type]
        choices=ON_A_RULER,
        required=False,
    )
    importance_why = words(_("Why not lower?"), rows=2)
    confidence = forms.ChoiceField(
        label=RULER_QUESTIONS[Ruler.CONFIDENCE],  # type: ignore[arg-type]
        choices=ON_A_RULER,
        required=False,
    )
    confidence_why = words(_("Why not lower?"), rows=2)
    readiness = forms.ChoiceField(
        label=RULER_QUESTIONS[Ruler.READINESS],  # type: ignore[arg-type]
        choices=ON_A_RULER,
        required=False,
    )
    readiness_why = words(_("Why not lower?"), rows=2)

    def new(self, trajectory: UUID) -> NewRulers:
        """Returns the rulers; one that was declined is kept as declined."""
        told = self.cleaned_data
        readings = tuple(
            RulerReading(
                ruler, int(told[ruler.value]) if told[ruler.value] else None, told[f"{ruler.value}_why"]
            )
            for ruler in Ruler
        )
        return NewRulers(self.submission_id, trajectory, Rulers(told["held_on"], told["about"], readings))
