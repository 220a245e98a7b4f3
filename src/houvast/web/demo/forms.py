"""The form behind each persona's button."""

from collections.abc import Iterable

from django import forms

from houvast.web.access.asking import AskingForm


class ChoosePersonaForm(AskingForm):
    """Whom to be."""

    persona = forms.ChoiceField(widget=forms.HiddenInput)

    def offer(self, keys: Iterable[str]) -> None:
        """Offers the personas of this demonstration."""
        field = self.fields["persona"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(key, key) for key in keys]

    @property
    def key(self) -> str:
        """Whose place was chosen."""
        return str(self.cleaned_data["persona"])
