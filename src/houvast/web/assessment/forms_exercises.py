"""The forms of practising on fictional cases: which, with whom, a figure, a note about one's training."""

from uuid import UUID

from django import forms
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext_lazy as _

from houvast.assessment.selectors.start_exercise import CaseAtHand, ExerciseStart
from houvast.assessment.services.begin_exercise import NewExercise
from houvast.assessment.services.give_overall import NewOverall
from houvast.assessment.values.exercises import HIGHEST_POINT, LOWEST_POINT, UpkeepContent
from houvast.instruments.plain import as_text
from houvast.web.assessment.facts_instruments import at_hand_name
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words

POINTS = [(str(point), str(point)) for point in range(LOWEST_POINT, HIGHEST_POINT + 1)]


class BeginExerciseForm(WritingForm):
    """What is practised, by whom, until when."""

    cases = forms.MultipleChoiceField(
        label=_("Which cases?"),
        help_text=_(
            "Three to twelve. Six a year is the least that says something of one's own eye; two old ones"
            " among six show whether it moved."
        ),
        widget=forms.CheckboxSelectMultiple,
    )
    instrument = forms.ChoiceField(label=_("With which instrument?"))
    raters = forms.TypedMultipleChoiceField(
        label=_("Who takes part?"), coerce=UUID, widget=forms.CheckboxSelectMultiple
    )
    leader = forms.TypedChoiceField(
        label=_("Who leads?"),
        help_text=_("Who leads sees nothing before the others either, and may end the exercise."),
        coerce=UUID,
    )
    due_on = forms.DateField(label=_("By which day has everybody rated?"), widget=forms.DateInput)

    def offer(self, start: ExerciseStart) -> None:
        """Sets what can be chosen."""
        language = get_language() or "nl"
        self.instruments = {each.key: each.definition for each in start.instruments}
        people = [(str(user), name) for user, name in start.colleagues]
        found = {
            "cases": [(case.id, _case(case, language)) for case in start.cases],
            "instrument": [(each.key, at_hand_name(each)) for each in start.instruments],
            "raters": people,
            "leader": people,
        }
        for name, choices in found.items():
            self.fields[name].choices = choices  # type: ignore[attr-defined]

    def new(self) -> NewExercise:
        """Returns the exercise to begin."""
        told = self.cleaned_data
        return NewExercise(
            self.submission_id,
            as_text(self.instruments[told["instrument"]]),
            tuple(told["cases"]),
            tuple(told["raters"]),
            told["leader"],
            told["due_on"],
            (get_language() or "nl")[:2],
        )


class GiveOverallForm(WritingForm):
    """How much a fictional case asks for attention."""

    points = forms.TypedChoiceField(
        label=_("How much does this case ask for attention?"),
        help_text=_(
            "0: nothing needs to happen. 10: everything else can wait. Such a figure exists for written cases"
            " only, never for a person."
        ),
        choices=POINTS,
        coerce=int,
        widget=forms.RadioSelect,
    )

    def new(self, round_id: UUID) -> NewOverall:
        """Returns the figure to keep."""
        return NewOverall(self.submission_id, round_id, self.cleaned_data["points"])


class EndExerciseForm(WritingForm):
    """Why nobody waits any longer."""

    worker_words = frozenset({"because"})
    because = words(_("Why do you not wait any longer?"), required=True)


class NoteTrainingForm(WritingForm):
    """One's own training; nobody else reads it."""

    trained_on = forms.DateField(
        label=_("When were you trained in this instrument?"), widget=forms.DateInput, required=False
    )
    valid_until = forms.DateField(
        label=_("Until when does that count for you?"), widget=forms.DateInput, required=False
    )
    note = line(_("What do you want to remember of it?"))

    def content(self) -> UpkeepContent:
        """Returns the note."""
        told = self.cleaned_data
        return UpkeepContent(told["trained_on"], told["valid_until"], told["note"])


def _case(case: CaseAtHand, language: str) -> str:
    title = case.title.said(language)
    return pgettext("case", "%(title)s (rated before)") % {"title": title} if case.is_old else title


def begin_start(me: UUID, start: ExerciseStart) -> dict[str, object]:
    """Returns how the form begins: who begins it leads and takes part, the widest instrument is taken."""
    widest = max(start.instruments, key=lambda each: len(each.definition.items), default=None)
    return {
        "leader": str(me),
        "instrument": widest.key if widest else "",
        "raters": [str(user) for user, _name in start.colleagues if user == me],
    }
