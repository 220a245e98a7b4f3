"""The forms of a school's own page: a code, and a few questions of which any may stay empty."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.fill_values import FillAnswer, FillAnswers, FillForm
from houvast.schools.values.school_pages import GO_ON, HELPED, MISSING, REACHED, WORD
from houvast.web.access.asking import AskingForm
from houvast.web.guidance.forms import taps, words
from houvast.web.guidance.labels import choices
from houvast.web.schools.labels import ASKED, REACHED_WORDS

KEYS = {"reached": REACHED, "helped": HELPED, "missing": MISSING, "go_on": GO_ON, "word": WORD}
"""The fields of the form, and the questions they answer."""


class EnterFillPageForm(AskingForm):
    """The code that was said aloud."""

    code = forms.CharField(
        label=_("Code of six digits"),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )


class SendFillPageForm(AskingForm):
    """What is asked on this page, all at once."""

    reached = taps(ASKED[REACHED], choices(REACHED_WORDS))
    helped = words(ASKED[HELPED])
    missing = words(ASKED[MISSING])
    go_on = words(ASKED[GO_ON])
    word = words(ASKED[WORD], _("Please name no pupils: roles are enough."), rows=4)

    def ask(self, form: FillForm, answers: FillAnswers) -> None:
        """Leaves the questions of this page, with what was kept of the answers."""
        asked = {question.key for question in form.questions}
        for name, key in KEYS.items():
            if key in asked:
                self.initial[name] = answers.to(key).words
            else:
                del self.fields[name]

    def answers(self) -> tuple[FillAnswer, ...]:
        """Returns what was answered; only after ``is_valid()``."""
        return tuple(FillAnswer(KEYS[name], self.cleaned_data[name]) for name in self.fields)
