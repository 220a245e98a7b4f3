"""What the service that referred somebody is told: only what the person agreed to is offered."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.referral_values import Hears, HowItWent, WordBack
from houvast.web.drafts.writing import WritingForm
from houvast.web.receive.labels import TOLD, WENT

NOT_ARRIVED = "not_arrived"


class TellSenderForm(WritingForm):
    """The arrival, or also one word."""

    told = forms.ChoiceField(label=_("What do you tell?"), widget=forms.RadioSelect)

    def offer(self, hears: Hears) -> None:
        """Offers what the person agreed to."""
        field = self.fields["told"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        words = WENT if hears is Hears.WORD else {}
        field.choices = [*TOLD.items(), *((word.value, label) for word, label in words.items())]

    def new(self) -> WordBack:
        """Returns the word to tell."""
        told = self.cleaned_data["told"]
        word = HowItWent(told) if told in set(HowItWent) else None
        return WordBack(told != NOT_ARRIVED, word)
