"""The forms of calls and messages, of letters, and of a timeline's parts."""

from datetime import datetime
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from houvast.guidance.selectors.show_timeline import TimelinePart
from houvast.guidance.services._letters import NewLetterStep
from houvast.guidance.services.change_letter import LetterChange
from houvast.guidance.services.log_touch import NewTouch
from houvast.guidance.services.settle_letter import LetterFate
from houvast.guidance.services.write_letter import NewLetter
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.papers import Direction, Letter, LetterKind, LetterStepKind, Party, Touch, Way
from houvast.kernel import clock
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import ENTRY_KINDS, choices
from houvast.web.guidance.labels_papers import DIRECTIONS, LETTER_STEPS, PARTIES, WAYS
from houvast.web.ui.forms import HouvastForm


class LogTouchForm(WritingForm):
    """A call or a message: how, and who began. The rest is there for the rare time it matters."""

    way = taps(_("How?"), choices(WAYS), required=True)
    direction = taps(_("Who began?"), choices(DIRECTIONS), required=True)
    party = taps(_("With whom?"), choices(PARTIES), required=True)
    at = forms.DateTimeField(label=_("When?"), widget=forms.DateTimeInput, required=False)
    words = words(_("What is worth keeping of it?"), rows=2)
    worker_words = frozenset({"words"})

    def new(self, trajectory: UUID) -> NewTouch:
        """Returns the contact to log; without a moment it is now."""
        told = self.cleaned_data
        at: datetime = told["at"] or clock.now()
        touch = Touch(Way(told["way"]), Direction(told["direction"]), Party(told["party"]), at, told["words"])
        return NewTouch(self.submission_id, trajectory, touch)


class LetterForm(WritingForm):
    """A letter: to whom, what about, its text."""

    kind = forms.CharField(widget=forms.HiddenInput)
    language = forms.CharField(widget=forms.HiddenInput)
    sender = forms.CharField(widget=forms.HiddenInput, required=False)
    reader = taps(
        _("For whom is it?"),
        [("person", _("For the person")), ("other", _("For somebody else"))],
        _("A letter for somebody else goes out after the person has read it."),
        required=True,
    )
    to = words(_("Name and address, as on the envelope"), required=True)
    subject = line(_("Subject"))
    text = words(_("Text"), rows=14, required=True)
    worker_words = frozenset({"text"})

    def clean_kind(self) -> LetterKind:
        """Returns the kind; refuses one that is none."""
        try:
            return LetterKind(self.cleaned_data["kind"])
        except ValueError:
            raise forms.ValidationError(
                _("This page was not complete. Open it again and copy your text over.")
            ) from None

    def letter(self) -> Letter:
        """Returns the letter as it was written."""
        told = self.cleaned_data
        language = told["language"] if told["language"] in {"nl", "fr"} else "nl"
        return Letter(
            told["kind"],
            language,
            told["reader"] == "person",
            told["to"],
            told["subject"],
            told["text"],
            told["sender"],
        )


class WriteLetterForm(LetterForm):
    """A new letter."""

    def new(self, trajectory: UUID) -> NewLetter:
        """Returns the letter to keep."""
        return NewLetter(self.submission_id, trajectory, self.letter())


class ChangeLetterForm(LetterForm):
    """A letter's new text."""

    def change(self, trajectory: UUID, letter: UUID) -> LetterChange:
        """Returns the change."""
        return LetterChange(self.submission_id, trajectory, letter, self.letter())


class ApproveLetterForm(WritingForm):
    """The person read a letter."""

    words = words(_("What did the person say of it?"), rows=2)

    def step(self, trajectory: UUID, letter: UUID) -> NewLetterStep:
        """Returns the step."""
        return NewLetterStep(self.submission_id, trajectory, letter, self.cleaned_data["words"])


class SendLetterForm(WritingForm):
    """A letter went out."""

    reply_by = forms.DateField(
        label=_("By which day do you expect a reply?"),
        help_text=_("Left empty, nothing more is asked of it."),
        widget=forms.DateInput,
        required=False,
    )

    def step(self, trajectory: UUID, letter: UUID) -> NewLetterStep:
        """Returns the step."""
        return NewLetterStep(self.submission_id, trajectory, letter, reply_by=self.cleaned_data["reply_by"])


class SettleLetterForm(WritingForm):
    """What became of a letter."""

    fate = taps(
        _("What became of it?"),
        [(each.value, LETTER_STEPS[each]) for each in LetterStepKind if each not in {"read", "sent"}],
        required=True,
    )
    words = words(_("What was answered, or why is it let go?"), rows=2)
    reply_by = forms.DateField(
        label=_("If you asked once more: by which day?"), widget=forms.DateInput, required=False
    )
    worker_words = frozenset({"words"})

    def step(self, trajectory: UUID, letter: UUID) -> LetterFate:
        """Returns what became of it."""
        told = self.cleaned_data
        step = NewLetterStep(self.submission_id, trajectory, letter, told["words"], told["reply_by"])
        return LetterFate(step, LetterStepKind(told["fate"]))


class ChangeSenderForm(WritingForm):
    """The neutral sender of a service."""

    lines = words(
        _("Name and address of the sender"),
        _("As it may stand on an envelope that somebody else takes out of the letter box."),
        required=True,
    )


class ShowTimelineForm(HouvastForm):
    """Which part of a timeline: asked by its address, so that nothing of it is kept."""

    kind = forms.MultipleChoiceField(
        label=_("Which kinds?"),
        choices=choices(ENTRY_KINDS),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    first = forms.DateField(label=_("From"), widget=forms.DateInput, required=False)
    last = forms.DateField(label=_("Until"), widget=forms.DateInput, required=False)

    def part(self) -> TimelinePart:
        """Returns the part wanted; all of it when the form says nothing sensible."""
        if not self.is_valid():
            return TimelinePart()
        told = self.cleaned_data
        kinds = frozenset(EntryKind(kind) for kind in told["kind"])
        return TimelinePart(kinds, told["first"], told["last"])


def moment_now() -> str:
    """Returns this moment as a field shows it."""
    return timezone.localtime(clock.now()).strftime("%Y-%m-%dT%H:%M")
