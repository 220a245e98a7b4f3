"""The forms of stewards, coaches, recovery holders and the duty."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.access.selectors.list_candidates import Candidate
from houvast.access.selectors.show_team import ServiceTeam
from houvast.access.services.give_grant import NewGrant
from houvast.access.values import ConfidentialityKind, Function, FunctionKeyKind, GrantReason
from houvast.kernel.clock import BELGIUM
from houvast.kernel.errors import NotFound
from houvast.web.access.asking import AskingForm, CreatingAskingForm
from houvast.web.access.labels import DUTIES, FUNCTIONS, REASONS, TEAMS

GIVEN = (
    GrantReason.COLLEAGUE,
    GrantReason.STAND_IN,
    GrantReason.SUPERVISION,
    GrantReason.TAKEN_OVER,
    GrantReason.ABSENCE,
)
FOUNDED = (FunctionKeyKind.TEAM, FunctionKeyKind.INBOX, FunctionKeyKind.DUTY, FunctionKeyKind.SEAT)


def functions_field() -> forms.MultipleChoiceField:
    """Returns the field for what somebody does in a service."""
    return forms.MultipleChoiceField(
        label=_("Functions"),
        choices=[(function.value, label) for function, label in FUNCTIONS.items()],
        widget=forms.CheckboxSelectMultiple,
    )


def two_hats_field() -> forms.CharField:
    """Returns the field for why one person does what two should do."""
    return forms.CharField(
        label=_("If they do both social work and work of the cell: why can it not be two people?"),
        max_length=400,
        required=False,
        help_text=_(
            "The data-protection officer and the service read this. At each sign-in they choose one of the "
            "two, and whom they guide is told at the first talk. A mayor and the police never do social work."
        ),
        widget=forms.Textarea(attrs={"rows": 3}),
    )


def duty_field() -> forms.ChoiceField:
    """Returns the field for what binds somebody to silence."""
    return forms.ChoiceField(
        label=_("What binds them to silence?"),
        choices=[(kind.value, label) for kind, label in DUTIES.items()],
        widget=forms.RadioSelect,
    )


def citation_field() -> forms.CharField:
    """Returns the field for where the duty is written."""
    return forms.CharField(
        label=_("Where is that written?"),
        max_length=80,
        help_text=_("An article, a decree, a contract and its date."),
    )


def checked_field() -> forms.BooleanField:
    """Returns the box without which nothing is done to somebody's account."""
    return forms.BooleanField(
        label=_("I made sure that it is really them: face to face, or by voice on a number I knew already.")
    )


class ChoosingForm(AskingForm):
    """A form in which people are chosen."""

    def offer(self, name: str, candidates: Iterable[Candidate]) -> None:
        """Offers these people in a field."""
        field = self.fields[name]
        choices = [(str(one.id), f"{one.name} ({one.service})") for one in candidates]
        field.choices = choices  # type: ignore[attr-defined]

    def chosen(self, name: str) -> tuple[UUID, ...]:
        """Returns who was chosen; only after ``is_valid()``."""
        value = self.cleaned_data[name]
        return tuple(UUID(one) for one in (value if isinstance(value, list) else [value]))


class InviteColleagueForm(AskingForm):
    """Who is invited, as what, bound by what."""

    name = forms.CharField(label=_("First name and name"), max_length=120)
    login_name = forms.CharField(
        label=_("Sign-in name"),
        max_length=120,
        help_text=_("They type it each time they sign in, for example anna.peeters."),
        widget=forms.TextInput(attrs={"autocapitalize": "none"}),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        choices=(("nl", "Nederlands"), ("fr", "Français"), ("en", "English")),
        initial="nl",
        widget=forms.RadioSelect,
    )
    functions = functions_field()
    two_hats = two_hats_field()
    confidentiality = duty_field()
    citation = citation_field()

    def chosen_functions(self) -> tuple[Function, ...]:
        """Returns the functions chosen; only after ``is_valid()``."""
        return tuple(Function(value) for value in self.cleaned_data["functions"])


class ConfirmColleagueForm(AskingForm):
    """The fingerprint the colleague read out."""

    fingerprint = forms.CharField(
        label=_("Fingerprint they read to you"),
        max_length=80,
        help_text=_("Six groups of four. Let them read it from their own screen; do not read it to them."),
    )


class ChangeFunctionsForm(AskingForm):
    """What a colleague does."""

    functions = functions_field()
    two_hats = two_hats_field()


class RecordConfidentialityForm(AskingForm):
    """What binds a colleague to silence."""

    kind = duty_field()
    citation = citation_field()

    def chosen_kind(self) -> ConfidentialityKind:
        """Returns the kind; only after ``is_valid()``."""
        return ConfidentialityKind(self.cleaned_data["kind"])


class CheckedForm(AskingForm):
    """An act on somebody's account, after an identity check."""

    checked = checked_field()


class ClearSecondFactorForm(CheckedForm):
    """A lost telephone."""


class InviteAgainForm(CheckedForm):
    """Lost keys."""


class CloseAccountForm(CheckedForm):
    """A colleague who leaves."""


class FoundFunctionForm(ChoosingForm):
    """A team to found."""

    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[(kind.value, TEAMS[kind]) for kind in FOUNDED],
        widget=forms.RadioSelect,
    )
    name = forms.CharField(label=_("Name"), max_length=120)
    members = forms.MultipleChoiceField(label=_("Members"), widget=forms.CheckboxSelectMultiple)


class AddMemberForm(ChoosingForm):
    """Somebody to add to a team."""

    user_id = forms.ChoiceField(label=_("Colleague"))


class AgreePartnershipForm(AskingForm):
    """The fingerprint the partner's steward read out."""

    fingerprint = forms.CharField(
        label=_("Fingerprint their steward read to you"),
        max_length=80,
        help_text=_("Ring them on a number you know. Let them read it from their own screen."),
    )


class DeclareAbsenceForm(CreatingAskingForm, ChoosingForm):
    """Who is away, from when until when."""

    user_id = forms.ChoiceField(label=_("Who is away?"))
    first_day = forms.DateField(label=_("First day"))
    last_day = forms.DateField(label=_("Last day"))

    def offer_away(self, services: Iterable[ServiceTeam], controller_id: UUID, me: UUID) -> None:
        """Offers whom one may declare away: a coach or a steward the service's people, others themselves."""
        service = next((one for one in services if one.id == controller_id), None)
        if service is None:
            raise NotFound("This does not exist, or not for you.")
        declares = service.is_coach or service.is_steward
        people = [one for one in service.colleagues if declares or one.id == me]
        self.fields["user_id"].choices = [(str(one.id), one.name) for one in people]  # type: ignore[attr-defined]


class GiveGrantForm(ChoosingForm):
    """Somebody to give access to, why and until when."""

    receiver_id = forms.ChoiceField(label=_("Colleague"))
    reason = forms.ChoiceField(
        label=_("Why?"),
        choices=[(reason.value, REASONS[reason]) for reason in GIVEN],
        widget=forms.RadioSelect,
    )
    until = forms.DateField(
        label=_("Until"), required=False, help_text=_("Empty: until somebody withdraws it.")
    )

    def grant(self, compartment_id: UUID) -> NewGrant:
        """Returns the access to give, until the end of the last day; only after ``is_valid()``."""
        day = self.cleaned_data["until"]
        until = datetime.combine(day + timedelta(days=1), time.min, BELGIUM) if day else None
        reason = GrantReason(self.cleaned_data["reason"])
        return NewGrant(compartment_id, self.chosen("receiver_id")[0], reason, until=until)


class BreakGlassForm(CreatingAskingForm):
    """Which dossier, and why it cannot wait."""

    reference = forms.CharField(
        label=_("Reference of the dossier"),
        max_length=20,
        help_text=_("Eight letters and figures, for example BCDF-2345."),
        widget=forms.TextInput(attrs={"autocapitalize": "characters", "spellcheck": "false"}),
    )
    reason = forms.CharField(
        label=_("Why can this not wait?"),
        max_length=2000,
        help_text=_(
            "The holder, the stand-in and the data-protection officer are told. "
            "The reason stands with the dossier."
        ),
        widget=forms.Textarea,
    )


class FindDossierForm(AskingForm):
    """The reference that the person concerned shows."""

    reference = forms.CharField(label=_("Reference of the dossier"), max_length=20)
