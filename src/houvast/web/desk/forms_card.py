"""The call card: the first minute by keyboard alone, the rest after the call; no name is asked of anyone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, cast

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.desk.services.open_question import NewQuestion
from houvast.desk.values.entrances import OWN_QUESTIONS, Asker, Channel, Danger, Language, OwnQuestion, Theme
from houvast.desk.values.questions import OwnAnswer, QuestionContent
from houvast.kernel.errors import Conflict
from houvast.web.desk.labels import (
    ASKERS,
    CHANNELS,
    DANGERS,
    LANGUAGES,
    OWN_QUESTION_WORDS,
    THEMES,
    choices,
)
from houvast.web.drafts.writing import WritingForm

TAKEN_IN: Final = (Channel.PHONE, Channel.COUNTER, Channel.MAIL, Channel.VISIT)
"""How a worker takes a question in; the form is written by the asker."""

OWN: Final[Mapping[OwnQuestion, str]] = {question: f"own_{question.value}" for question in OwnQuestion}
NO_THEME: Final[tuple[str, Promise]] = ("", _("Not clear yet"))


@dataclass(frozen=True)
class OwnGroup:
    """The own questions of one entrance: shown when that entrance is chosen, or when one was answered."""

    asker: Asker
    label: Promise
    fields: tuple[BoundField, ...]


def _page_language() -> str:
    """The asker most often speaks the language the worker has the page in."""
    code = (get_language() or "")[:2]
    return code if code in set(Language) else ""


def _own_area() -> forms.Textarea:
    """The empty placeholder tells the page's sheet whether something was answered under another entrance."""
    return forms.Textarea(attrs={"placeholder": " "})


class CardForm(WritingForm):
    """The whole card in the order of a call; only who asks and the worry must be filled in."""

    asker = forms.ChoiceField(
        label=_("Who asks?"), choices=choices(ASKERS), widget=forms.RadioSelect(attrs={"autofocus": True})
    )
    worry = forms.CharField(
        label=_("What worries them?"),
        help_text=_("In their own words. Names are not needed."),
        widget=forms.Textarea,
    )
    danger = forms.ChoiceField(
        label=_("Is somebody in danger now?"),
        choices=choices(DANGERS),
        widget=forms.RadioSelect,
        initial=Danger.NO,
    )
    way_back = forms.CharField(
        label=_("How can they be reached, if they want that?"),
        help_text=_("Only what they choose to give: a number, a moment, or nothing at all."),
        required=False,
        max_length=300,
    )
    channel = forms.ChoiceField(
        label=_("How did the question come in?"),
        choices=choices({channel: CHANNELS[channel] for channel in TAKEN_IN}),
        widget=forms.RadioSelect,
        initial=Channel.PHONE,
    )
    language = forms.ChoiceField(
        label=_("In which language do they speak?"),
        choices=choices(LANGUAGES),
        widget=forms.RadioSelect,
        initial=_page_language,
        required=False,
    )
    theme = forms.ChoiceField(
        label=_("What is it about?"),
        help_text=_("What fits best today; it can change. It is counted and helps with what to say."),
        choices=[NO_THEME, *choices(THEMES)],
        required=False,
    )
    tried = forms.CharField(label=_("What was already tried?"), required=False, widget=forms.Textarea)
    locals().update(
        {
            name: forms.CharField(
                label=cast("str", OWN_QUESTION_WORDS[question]), required=False, widget=_own_area()
            )
            for question, name in OWN.items()
        }
    )
    worker_words = frozenset({"worry", "tried", *OWN.values()})

    @property
    def tells_the_rest(self) -> bool:
        """Whether something of the rest was typed or is wrong: then its fold comes open."""
        names = ("theme", "tried", *OWN.values())
        return any(self[name].value() for name in names) or any(self[name].errors for name in self.fields)

    @property
    def own_groups(self) -> tuple[OwnGroup, ...]:
        """The own questions of each entrance."""
        return tuple(
            OwnGroup(asker, ASKERS[asker], tuple(self[OWN[question]] for question in questions))
            for asker, questions in OWN_QUESTIONS.items()
        )

    def card(self) -> QuestionContent:
        """Returns the card as it was filled in; an answer under another entrance is not lost either."""
        said = self.cleaned_data
        answers = tuple(
            OwnAnswer(question, said[name]) for question, name in OWN.items() if said[name].strip()
        )
        return QuestionContent(
            Asker(said["asker"]),
            Channel(said["channel"]),
            said["worry"],
            Danger(said["danger"]),
            said["tried"],
            said["way_back"],
            Theme(said["theme"]) if said["theme"] else None,
            Language(said["language"]) if said["language"] else None,
            answers,
        )


class OpenQuestionForm(CardForm):
    """The call card of a new question: under a minute, by keyboard alone."""

    def new(self) -> NewQuestion:
        """Returns the question to open."""
        return NewQuestion(self.submission_id, self.card())


class CompleteCardForm(CardForm):
    """The same card after the call; ``began_from`` tells whether a colleague changed it meanwhile."""

    began_from = forms.CharField(widget=forms.HiddenInput, required=False, max_length=40)
    written: QuestionContent | None = None

    def offer(self, card: QuestionContent) -> None:
        """Begins with the rest; what the asker wrote in the form themselves stays as they wrote it."""
        self.fields["asker"].widget.attrs.pop("autofocus", None)
        self.fields["theme"].widget.attrs["autofocus"] = True
        if card.channel is Channel.FORM:
            channel = self.fields["channel"]
            assert isinstance(channel, forms.ChoiceField)  # noqa: S101 - declared above
            channel.choices = choices({Channel.FORM: CHANNELS[Channel.FORM]})
            for name in ("worry", "way_back"):
                self.fields[name].widget.attrs["readonly"] = True
            self.written = card

    def begin_anew_from(self, card: QuestionContent) -> None:
        """After a refusal the page shows the card as it stands: saving once more means this one."""
        if self.status == Conflict.status and isinstance(self.data, QueryDict):
            self.data = self.data.copy()
            self.data["began_from"] = card.mark()

    def new(self) -> tuple[QuestionContent, str]:
        """Returns the card, and the mark of the one it takes the place of."""
        card = self.card()
        if self.written:
            card = replace(card, worry=self.written.worry, way_back=self.written.way_back)
        return card, self.cleaned_data["began_from"]


def as_typed(card: QuestionContent) -> dict[str, object]:
    """Returns a card as the beginning of its form."""
    typed: dict[str, object] = {
        "asker": card.asker,
        "channel": card.channel,
        "worry": card.worry,
        "danger": card.danger,
        "tried": card.tried,
        "way_back": card.way_back,
        "theme": card.theme or "",
        "language": card.language or "",
        "began_from": card.mark(),
    }
    return typed | {OWN[one.question]: one.answer for one in card.answers}
