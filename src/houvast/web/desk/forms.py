"""The desk's forms, in the order of a conversation; only the worry must be filled in."""

from collections.abc import Iterable
from typing import TypedDict
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.desk.services.open_question import NewQuestion
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker, Channel, Danger
from houvast.desk.values.outcomes import OF_THEIR_OWN_PAGE, Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.kernel import clock
from houvast.web.access.asking import AskingForm
from houvast.web.desk.labels import ANSWERS, ASKERS, CHANNELS, DANGERS, GIVERS, OUTCOMES, PURPOSES, choices
from houvast.web.drafts.writing import WritingForm

TAKEN_IN = (Channel.PHONE, Channel.COUNTER, Channel.MAIL, Channel.VISIT)
"""How a worker takes a question in; the form is written by the asker."""


class SearchWanted(TypedDict):
    """What somebody searches the desk's questions for."""

    words: str
    everywhere: bool
    batch: int


class SearchQuestionsForm(AskingForm):
    """Words to look for; they are sent in the form, never in an address."""

    words = forms.CharField(
        label=_("Words, or a reference"),
        help_text=_("Accents and spelling by ear do not matter."),
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autofocus": ""}),
    )
    everywhere = forms.BooleanField(
        label=_("Also in what was clarified, agreed and decided"),
        help_text=_("Call cards are searched first. When none fits, everything is searched by itself."),
        required=False,
    )

    def wanted(self) -> SearchWanted:
        """Returns what to search for; the button that goes further back says which thousand."""
        batch = str(self.data.get("batch", ""))[:3]
        return {
            "words": self.cleaned_data["words"],
            "everywhere": self.cleaned_data["everywhere"],
            "batch": int(batch) if batch.isdecimal() else 1,
        }


class OpenQuestionForm(WritingForm):
    """The call card: under a minute, by keyboard alone. No name is asked of anyone."""

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
    tried = forms.CharField(label=_("What was already tried?"), required=False, widget=forms.Textarea)
    channel = forms.ChoiceField(
        label=_("How did the question come in?"),
        choices=choices({channel: CHANNELS[channel] for channel in TAKEN_IN}),
        widget=forms.RadioSelect,
        initial=Channel.PHONE,
    )
    way_back = forms.CharField(
        label=_("How can they be reached, if they want that?"),
        help_text=_("Only what they choose to give: a number, a moment, or nothing at all."),
        required=False,
        max_length=300,
    )
    worker_words = frozenset({"worry", "tried"})

    def new(self) -> NewQuestion:
        """Returns the question to open."""
        said = self.cleaned_data
        card = QuestionContent(
            Asker(said["asker"]),
            Channel(said["channel"]),
            said["worry"],
            Danger(said["danger"]),
            said["tried"],
            said["way_back"],
        )
        return NewQuestion(self.submission_id, card)


class ClarifyQuestionForm(WritingForm):
    """The guided talk; one answer is enough, the rest can come another day."""

    need = forms.CharField(
        label=_("From which need do they contact us?"), required=False, widget=forms.Textarea
    )
    seen_or_heard = forms.CharField(
        label=_("What was seen or heard?"),
        help_text=_("What somebody saw or heard, apart from what they make of it."),
        required=False,
        widget=forms.Textarea,
    )
    since = forms.CharField(
        label=_("Since when, and what changed then?"), required=False, widget=forms.Textarea
    )
    broader = forms.CharField(
        label=_("Is it really about this, or about something broader?"),
        help_text=_("School, grief, a quarrel, money, being left out: often something else is going on."),
        required=False,
        widget=forms.Textarea,
    )
    talked_with = forms.CharField(
        label=_("Who has talked with the young person, and with the parents?"),
        required=False,
        widget=forms.Textarea,
    )
    helpers = forms.CharField(label=_("Who else helps already?"), required=False, widget=forms.Textarea)
    missing = forms.CharField(
        label=_("What do we not know yet, and who asks it?"), required=False, widget=forms.Textarea
    )
    worker_words = frozenset(
        {"need", "seen_or_heard", "since", "broader", "talked_with", "helpers", "missing"}
    )

    def new(self) -> tuple[UUID, ClarificationContent]:
        """Returns the round's id and its answers."""
        names = self.worker_words
        return self.submission_id, ClarificationContent(**{name: self.cleaned_data[name] for name in names})


class RecordAgreementForm(WritingForm):
    """Who agreed to what: the one who asks and the young person are two records."""

    giver = forms.ChoiceField(
        label=_("Whose agreement is it?"), choices=choices(GIVERS), widget=forms.RadioSelect
    )
    purpose = forms.ChoiceField(
        label=_("To what?"), choices=choices(PURPOSES), widget=forms.RadioSelect, initial=Purpose.REFERRAL
    )
    answer = forms.ChoiceField(
        label=_("What did they say?"), choices=choices(ANSWERS), widget=forms.RadioSelect
    )
    given_on = forms.DateField(label=_("On which day?"), initial=clock.today)
    how = forms.CharField(
        label=_("How was it said, or why was it not asked?"), required=False, widget=forms.Textarea
    )
    worker_words = frozenset({"how"})

    def new(self) -> tuple[UUID, AgreementContent]:
        """Returns the agreement's id and what was agreed."""
        said = self.cleaned_data
        return self.submission_id, AgreementContent(
            Giver(said["giver"]),
            Purpose(said["purpose"]),
            Answer(said["answer"]),
            said["given_on"],
            said["how"],
        )


class DecideOutcomeForm(WritingForm):
    """How it goes on; only what is possible now is offered."""

    outcome = forms.ChoiceField(label=_("How does it go on?"), widget=forms.RadioSelect)
    words = forms.CharField(label=_("What was said or decided?"), widget=forms.Textarea)
    who = forms.CharField(
        label=_("Who does it?"),
        help_text=_(
            "For a plan to tell or a visit. A role is enough: the mother, the pupil counsellor, a colleague."
        ),
        required=False,
        max_length=200,
    )
    by = forms.DateField(label=_("By which day?"), required=False)
    worker_words = frozenset({"words"})

    def offer(self, possible: Iterable[Outcome]) -> None:
        """Offers these outcomes; a referral is composed on a page of its own."""
        offered = {outcome: OUTCOMES[outcome] for outcome in possible if outcome not in OF_THEIR_OWN_PAGE}
        field = self.fields["outcome"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = choices(offered)

    def new(self) -> tuple[UUID, OutcomeContent]:
        """Returns the decision's id and what was decided."""
        said = self.cleaned_data
        return self.submission_id, OutcomeContent(
            Outcome(said["outcome"]), said["words"], said["who"], said["by"]
        )
