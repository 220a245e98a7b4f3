"""The desk's forms, in the order of a conversation; only the worry must be filled in."""

from collections.abc import Iterable
from typing import TypedDict
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.outcomes import KEPT_OPEN, LED_NOWHERE, OF_THEIR_OWN_PAGE, Outcome, OutcomeContent
from houvast.kernel import clock
from houvast.web.access.asking import AskingForm
from houvast.web.desk.labels import ANSWERS, GIVERS, OUTCOMES, PURPOSES, choices
from houvast.web.drafts.writing import WritingForm


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
        help_text=_("A role is enough: the mother, the pupil counsellor, a colleague."),
        required=False,
        max_length=200,
    )
    by = forms.DateField(label=_("By which day?"), required=False)
    next_step = forms.CharField(
        label=_("Where can the asker go on?"),
        help_text=_("What was named, and how they reach it: mediation, legal aid, the family doctor."),
        required=False,
        max_length=300,
    )
    goes_on = forms.BooleanField(
        label=_("Keep it: somebody goes on with it, or the asker may come back"), required=False
    )
    worker_words = frozenset({"words"})

    def offer(self, possible: Iterable[Outcome]) -> None:
        """Offers these outcomes; a referral, or support to a school, begins on a page of its own."""
        elsewhere = OF_THEIR_OWN_PAGE | {Outcome.SCHOOL_SUPPORT}
        offered = {outcome: OUTCOMES[outcome] for outcome in possible if outcome not in elsewhere}
        field = self.fields["outcome"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = choices(offered)

    def new(self) -> tuple[UUID, OutcomeContent]:
        """Returns the decision's id and what was decided."""
        said = self.cleaned_data
        outcome = Outcome(said["outcome"])
        who, by = (said["who"], said["by"]) if outcome in KEPT_OPEN else ("", None)
        stays = said["goes_on"] and outcome not in LED_NOWHERE
        return self.submission_id, OutcomeContent(outcome, said["words"], who, by, said["next_step"], stays)
