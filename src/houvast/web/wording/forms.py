"""The two forms of the help with wording."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.web.ui.forms import HouvastForm
from houvast.web.wording.choosing import OFFERED


class LookAtWordingForm(HouvastForm):
    """One field's text, sent while it is written; it is answered and forgotten."""

    text = forms.CharField(required=False, strip=False, widget=forms.Textarea)


class ChooseHintsForm(HouvastForm):
    """Whether hints appear, and from which list."""

    hints = forms.ChoiceField(
        label=_("Hints on wording while you write"),
        help_text=_("The choice stays in this browser; nobody else sees it."),
        choices=OFFERED,
        widget=forms.RadioSelect,
    )
