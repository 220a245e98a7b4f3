"""The forms of a case presentation: what to speak of, and the text as its worker wants it."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.guidance.selectors.show_presentation import PresentationPage
from houvast.guidance.services.change_presentation import PresentationChange
from houvast.guidance.services.prepare_presentation import NewPresentation
from houvast.guidance.values.presentations import Method
from houvast.kernel.errors import Conflict
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.guidance.labels_presentation import METHODS

LANGUAGES: list[tuple[str, Promise]] = [("nl", _("Dutch")), ("fr", _("French")), ("en", _("English"))]


class PresentationForm(WritingForm):
    """What every presentation says of itself: its question, its meeting, how the meeting goes."""

    worker_words = frozenset({"question"})
    question = words(
        _("Your question to the colleagues"),
        _("What do you want to go home with?"),
        required=True,
    )
    meeting_on = forms.DateField(
        label=_("When do you meet?"),
        help_text=_("The day after, everything on this page is destroyed."),
        widget=forms.DateInput,
    )
    method = taps(_("Steps for the meeting"), choices(METHODS), required=True)


class PreparePresentationForm(PresentationForm):
    """Chooses what to speak of."""

    called = line(
        _("What do you call the person?"),
        _("A role, with its article: “the young person”, “the grandmother”. Empty: the usual word."),
    )
    language = taps(_("In which language is the text?"), LANGUAGES, required=True)
    items = forms.MultipleChoiceField(label=_("What do you speak of?"), required=False)

    def offer(self, keys: Iterable[str]) -> None:
        """Sets what can be ticked."""
        field = self.fields["items"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(key, key) for key in keys]

    def new(self, trajectory: UUID) -> NewPresentation:
        """Returns the presentation to propose."""
        told = self.cleaned_data
        return NewPresentation(
            self.submission_id,
            trajectory,
            tuple(told["items"]),
            told["question"],
            told["meeting_on"],
            told["language"],
            told["called"],
            Method(told["method"]),
        )


class ChangePresentationForm(PresentationForm):
    """The proposed text, part by part; an emptied part is left out."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False)

    def change(self, trajectory: UUID, presentation: UUID) -> PresentationChange:
        """Returns what the presentation must say."""
        told = self.cleaned_data
        texts = tuple(told[name] for name in self.fields if name.startswith("part_"))
        return PresentationChange(
            presentation,
            trajectory,
            told["question"],
            texts,
            told["meeting_on"],
            Method(told["method"]),
            told["seen"],
        )

    def look_again(self, kept: PresentationPage) -> None:
        """After a conflict: the reader sees what a colleague wrote, and may save over it knowingly."""
        if self.refused == Conflict.status and isinstance(self.data, QueryDict):
            self.data["seen"] = kept.seen


def change_form_for(kept: PresentationPage) -> type[ChangePresentationForm]:
    """Returns the form with a field for each part of this presentation."""
    fields = {f"part_{number}": words(_("Text")) for number in range(len(kept.content.parts))}
    told: dict[str, Any] = {**fields, "worker_words": ChangePresentationForm.worker_words | fields.keys()}
    return type("ChangePresentationForm", (ChangePresentationForm,), told)


def change_start(kept: PresentationPage) -> dict[str, object]:
    """Returns how checking begins: as the presentation stands, with the state it was seen in."""
    content = kept.content
    return {
        "question": content.question,
        "meeting_on": content.meeting_on.isoformat(),
        "method": content.method.value,
        "seen": kept.seen,
        **{f"part_{number}": part.text for number, part in enumerate(content.parts)},
    }
