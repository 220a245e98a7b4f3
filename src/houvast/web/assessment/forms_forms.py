"""The small forms around a form: with which instrument it begins, and how it ends."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final
from uuid import UUID

from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from houvast.access.actor import Actor
from houvast.access.services.drop_draft import drop_draft
from houvast.assessment.selectors._forms import FormPage
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand
from houvast.assessment.services.begin_form import NewForm
from houvast.assessment.services.finish_form import Ending
from houvast.assessment.values.asking import columns_of
from houvast.assessment.values.filled import Outcome
from houvast.instruments.definition import Voice
from houvast.instruments.plain import as_text
from houvast.kernel import clock
from houvast.web.assessment.facts_instruments import at_hand_name
from houvast.web.assessment.labels_forms import OUTCOMES, said
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import words

TYPED: Final = ("assessment.fill_form", "assessment.finish_form")
"""The pages on which what is typed into a form is kept meanwhile."""


def forget_typed(actor: Actor, form_id: UUID, pages: Sequence[str] = TYPED) -> None:
    """Drops what was typed on these pages and not kept, when a form is finished or thrown away."""
    for page in pages:
        drop_draft(actor, page, form_id)


class BeginFormForm(WritingForm):
    """With which instrument a form begins, or which finished form it corrects."""

    instrument = forms.ChoiceField(label=_("With which instrument?"), widget=forms.RadioSelect)
    replaces = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def offer(self, offered: Sequence[InstrumentAtHand]) -> None:
        """Sets the instruments to choose from, each with what it is for."""
        field = self.fields["instrument"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [
            (
                each.key,
                format_html("<strong>{}</strong><br>{}", at_hand_name(each), said(each.definition.purpose)),
            )
            for each in offered
        ]
        # A correction is made with the instrument of the form that it corrects.
        field.required = not self.data.get("replaces")
        self._offered = {each.key: each.definition for each in offered}

    @property
    def corrected(self) -> UUID | None:
        """The finished form that the new one corrects."""
        number = self.cleaned_data.get("replaces")
        return number if isinstance(number, UUID) else None

    def new(self, dossier_id: UUID, corrected: FormPage | None) -> NewForm:
        """Returns the form to begin."""
        if corrected is not None:
            return NewForm(self.submission_id, dossier_id, corrected.content.definition, corrected.id)
        chosen = self._offered[self.cleaned_data["instrument"]]
        return NewForm(self.submission_id, dossier_id, as_text(chosen))


class FinishFormForm(WritingForm):
    """How the filling in ended."""

    outcome = forms.ChoiceField(
        label=_("How did it end?"),
        choices=[(each.value, label) for each, label in OUTCOMES.items()],
        widget=forms.RadioSelect,
        initial=Outcome.FILLED.value,
    )
    words = words(_("A word about it"), _("What the person said of filling it in, for example."), rows=2)
    look_again_on = forms.DateField(
        label=_("On which day do you look again?"), widget=forms.DateInput, required=False
    )
    worker_words = frozenset({"words"})

    def fit(self, page: FormPage) -> None:
        """Asks how it went only where the person was asked, and says what the instrument advises."""
        if Voice.PERSON not in columns_of(page.definition):
            del self.fields["outcome"], self.fields["words"]
        if page.definition.reassess_days:
            self.fields["look_again_on"].help_text = _now(
                "This form advises to look again after %(days)s days."
            ) % {"days": page.definition.reassess_days}

    def ending(self, form_id: UUID) -> Ending:
        """Returns how the form ends."""
        told = self.cleaned_data
        outcome = Outcome(told.get("outcome") or Outcome.FILLED)
        return Ending(form_id, outcome, told.get("words", ""), told["look_again_on"])


def finish_start(page: FormPage) -> dict[str, object]:
    """Returns the day the instrument advises to look again, which may be emptied."""
    days = page.definition.reassess_days
    return {"look_again_on": (clock.today() + timedelta(days=days)).isoformat()} if days else {}
