"""The forms of signing in and of one's own account."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.web.access.asking import AskingForm


def code_field() -> forms.CharField:
    """Returns the field for a code from the telephone, which telephones fill in by themselves."""
    return forms.CharField(
        label=_("Code from your telephone"),
        max_length=12,
        help_text=_("Six figures. They change every half minute."),
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
    )


def new_password_field() -> forms.CharField:
    """Returns the field for a new password."""
    return forms.CharField(
        label=_("New password"),
        max_length=1024,
        strip=False,
        help_text=_("At least 12 characters. A sentence of four words is strong and easy to remember."),
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class SignInForm(AskingForm):
    """Name and password."""

    login_name = forms.CharField(
        label=_("Sign-in name"),
        max_length=120,
        widget=forms.TextInput(
            attrs={
                "autocomplete": "username",
                "autocapitalize": "none",
                "spellcheck": "false",
                "autofocus": "",
            }
        ),
    )
    password = forms.CharField(
        label=_("Password"),
        max_length=1024,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )


class ConfirmCodeForm(AskingForm):
    """The second step of signing in."""

    code = code_field()

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["code"].widget.attrs["autofocus"] = ""


class EnrolSecondFactorForm(AskingForm):
    """The first code of a new second factor, with the sealed secret the page showed."""

    offer = forms.CharField(widget=forms.HiddenInput, max_length=400)
    code = code_field()
