"""The forms of going out on a visit: filled in on a phone, in the street."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.start_outing import NewOuting
from houvast.web.access.asking import AskingForm
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words


class StartOutingForm(WritingForm):
    """Where to, back when, and who is warned."""

    back_at = forms.DateTimeField(label=_("When are you back?"), widget=forms.DateTimeInput)
    where = forms.CharField(
        label=_("Where do you go?"),
        help_text=_("Street, number, floor. Only who watches over you can open it, with a reason."),
        max_length=200,
    )
    with_whom = line(_("Whom do you visit?"), _("As little as helps to find you: “a family, third floor”."))
    phone = forms.CharField(
        label=_("Your number"),
        max_length=40,
        widget=forms.TextInput(attrs={"inputmode": "tel", "autocomplete": "tel"}),
    )
    colleague = forms.TypedChoiceField(
        label=_("Which colleague is warned?"), coerce=UUID, empty_value=None, required=False
    )

    def offer(self, colleagues: Iterable[tuple[UUID, str]], *, has_duty: bool) -> None:
        """Sets the colleagues to choose from; without a duty one of them must be chosen."""
        field = self.fields["colleague"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        nobody = _("Nobody besides the duty") if has_duty else _("Choose a colleague")
        field.choices = [("", nobody), *((str(one), name) for one, name in colleagues)]
        field.required = not has_duty

    def new(self) -> NewOuting:
        """Returns the outing to begin."""
        said = self.cleaned_data
        return NewOuting(
            self.submission_id,
            said["where"],
            said["with_whom"],
            said["phone"],
            said["back_at"],
            said["colleague"],
        )


class ExtendOutingForm(AskingForm):
    """Another moment to be back."""

    back_at = forms.DateTimeField(label=_("When are you back?"), widget=forms.DateTimeInput)


class OpenOutingForm(AskingForm):
    """Why somebody needs to know where a colleague is."""

    why = words(
        _("Why do you need to know?"), _("Your colleague reads this when they are back."), required=True
    )
