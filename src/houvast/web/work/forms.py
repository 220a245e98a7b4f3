"""The forms of my own work: searching, the person's copy, the contacts of a period."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.guidance.values.copies import Address
from houvast.journeys.make_copy import CopyChoice
from houvast.kernel import clock
from houvast.web.access.asking import AskingForm

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"))
ADDRESSES = (
    (Address.INFORMAL.value, _("Je, tu: to a young person")),
    (Address.FORMAL.value, _("U, vous: to a grown-up")),
)


class SearchCaseloadForm(AskingForm):
    """Words to look for; they are sent in the form, never in an address."""

    words = forms.CharField(
        label=_("Name or words"),
        help_text=_("Accents, “El” and “De”, and spelling by ear do not matter."),
        max_length=100,
        widget=forms.TextInput(attrs={"type": "search", "autofocus": ""}),
    )
    everywhere = forms.BooleanField(
        label=_("Also in notes and appointments"),
        help_text=_("Names are searched first. When none fits, everything is searched by itself."),
        required=False,
    )


class MakeCopyForm(AskingForm):
    """What goes into the person's copy, in which language, and how it speaks."""

    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES, widget=forms.RadioSelect)
    address = forms.ChoiceField(label=_("How does it speak?"), choices=ADDRESSES, widget=forms.RadioSelect)
    items = forms.MultipleChoiceField(label=_("What goes in?"), required=False)

    def offer(self, keys: Iterable[str]) -> None:
        """Sets what can be ticked."""
        field = self.fields["items"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        field.choices = [(key, key) for key in keys]

    def choice(self, trajectory: UUID) -> CopyChoice:
        """Returns what was chosen."""
        said = self.cleaned_data
        return CopyChoice(trajectory, tuple(said["items"]), said["language"], Address(said["address"]))


class SummariseContactsForm(AskingForm):
    """From when until when, and what stands in the text."""

    first = forms.DateField(label=_("From"))
    last = forms.DateField(label=_("Until, included"))
    holds = forms.MultipleChoiceField(
        label=_("What stands in the text?"),
        choices=[
            ("name", _("The name of the person")),
            ("contacts", _("Contacts, with minutes")),
            ("words", _("What was noted of each contact")),
            ("next", _("Next steps")),
        ],
        widget=forms.CheckboxSelectMultiple,
    )

    @classmethod
    def beginning(cls) -> dict[str, object]:
        """Returns how the form begins: this month, without a name."""
        today: date = clock.today()
        return {"first": today.replace(day=1), "last": today, "holds": ["contacts", "next"]}
