"""The forms of signing in and of one's own account."""

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.values import Hat
from houvast.web.access.asking import AskingForm
from houvast.web.access.labels import HATS


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


def password_field() -> forms.CharField:
    """Returns the field for a password somebody has already."""
    return forms.CharField(
        label=_("Your password"),
        max_length=1024,
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
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


class UseKeySheetForm(AskingForm):
    """What somebody types who has forgotten their password."""

    login_name = forms.CharField(
        label=_("Sign-in name"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none"}),
    )
    code = forms.CharField(
        label=_("Code on your key sheet"),
        max_length=80,
        help_text=_("Nine groups of four. Capitals, spaces and hyphens do not matter."),
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "spellcheck": "false"}),
    )
    password = new_password_field()


class AcceptInvitationForm(AskingForm):
    """The code of an invitation, and the password of the new colleague's own choice."""

    code = forms.CharField(
        label=_("Code of your invitation"),
        max_length=60,
        widget=forms.TextInput(attrs={"autocapitalize": "none", "spellcheck": "false"}),
    )
    password = new_password_field()


class ChangePasswordForm(AskingForm):
    """The old password and the new one."""

    current = password_field()
    password = new_password_field()


class PrintKeySheetForm(AskingForm):
    """The password, typed once more: a screen left open is not enough."""

    password = password_field()


class ReplaceSecondFactorForm(AskingForm):
    """The password, and the first code of the new telephone."""

    offer = forms.CharField(widget=forms.HiddenInput, max_length=400)
    password = password_field()
    code = code_field()


class ChooseLanguageForm(AskingForm):
    """The language of one's own pages."""

    language = forms.ChoiceField(
        label=_("Language"),
        choices=(("nl", "Nederlands"), ("fr", "Français"), ("en", "English")),
        widget=forms.RadioSelect,
    )


class TakeBackDeviceForm(AskingForm):
    """The worker's password, on a device that was handed to somebody.

    It says "new" to the browser, which would otherwise fill in what it remembers, whoever holds the device.
    """

    password = password_field()
    password.widget.attrs["autocomplete"] = "new-password"


class ChooseHatForm(AskingForm):
    """For which of two kinds of work somebody is here, as long as they are signed in."""

    hat = forms.ChoiceField(
        label=_("For which work are you here?"),
        choices=[(hat.value, label) for hat, label in HATS.items()],
        widget=forms.RadioSelect,
    )

    def chosen(self) -> Hat:
        """Returns the hat; only after ``is_valid()``."""
        return Hat(self.cleaned_data["hat"])
