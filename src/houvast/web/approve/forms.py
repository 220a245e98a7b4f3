"""The code on one's strip, then the answer. The code stays in the page: no cookie, no visit, nothing kept."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.web.access.asking import AskingForm

YES, NO = "yes", "no"


class ApproveSheetForm(AskingForm):
    """A code, and what somebody says with it; nothing yet on the first page."""

    code = forms.CharField(
        label=_("The code on your strip"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "spellcheck": "false"}),
    )
