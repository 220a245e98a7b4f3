"""The forms of recovery: who holds it, opening together, and helping a steward who lost everything."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from houvast.access.selectors.list_candidates import Candidate
from houvast.access.selectors.show_recovery import RecoveryState
from houvast.access.services.start_recovery import NewOpening
from houvast.access.values import Purpose
from houvast.web.access.forms_service import CheckedForm, ChoosingForm, ConfirmColleagueForm


class FoundRecoveryForm(ChoosingForm):
    """Who holds the recovery from now on."""

    holders = forms.MultipleChoiceField(
        label=_("Holders"),
        help_text=_("At least three, so that two remain when one is lost. People of a partner count too."),
        widget=forms.CheckboxSelectMultiple,
    )


class StartRecoveryForm(ChoosingForm):
    """With whom, and for whom when it is not a rehearsal."""

    stewards: Mapping[UUID, str] = MappingProxyType({})
    second_id = forms.ChoiceField(label=_("Second holder"))
    purpose = forms.ChoiceField(
        label=_("What for?"),
        choices=(
            (Purpose.REHEARSAL.value, _("A rehearsal: real keys are opened and forgotten again")),
            (Purpose.LOST_KEYS.value, _("A colleague lost their keys")),
            (
                Purpose.LOST_STEWARD.value,
                _("A steward lost password and key sheet, and no other steward can invite them"),
            ),
        ),
        initial=Purpose.REHEARSAL.value,
        widget=forms.RadioSelect,
    )
    for_user_id = forms.ChoiceField(label=_("Which colleague lost their keys?"), required=False)

    def offer_holders(self, states: Iterable[RecoveryState], controller_id: UUID, me: UUID) -> None:
        """Offers the other holders of a service's recovery, and its stewards when it can help one."""
        state = next((one for one in states if one.controller_id == controller_id), None)
        self.stewards = dict(state.stewards) if state and state.keeps_signing else {}
        others = [one for one in state.holders if one.id != me] if state else []
        self.fields["second_id"].choices = [(str(one.id), one.name) for one in others]  # type: ignore[attr-defined]

    def offer_lost(self, people: Iterable[Candidate], controller_id: UUID) -> None:
        """Offers the people of the service."""
        here = {one.id: one.name for one in people if one.controller_id == controller_id} | dict(
            self.stewards
        )
        names = sorted(here.items(), key=lambda one: one[1].casefold())
        choices = [("", "…"), *((str(user), name) for user, name in names)]
        self.fields["for_user_id"].choices = choices  # type: ignore[attr-defined]

    def clean(self) -> dict[str, object]:
        """Asks for whom when keys were lost, and for a steward where only a steward can be helped."""
        cleaned = super().clean() or {}
        purpose, chosen = cleaned.get("purpose"), cleaned.get("for_user_id")
        if purpose != Purpose.REHEARSAL and not chosen:
            self.add_error("for_user_id", _("Choose one."))
        elif purpose == Purpose.LOST_STEWARD and UUID(chosen) not in self.stewards:
            self.add_error("for_user_id", self._why_not())
        return cleaned

    def _why_not(self) -> ValidationError:
        if not self.stewards:
            return ValidationError(
                _("This recovery was founded before it kept the service's own key. It cannot help a steward.")
            )
        names = ", ".join(self.stewards.values())
        return ValidationError(_("Choose a steward of this service: %(names)s."), params={"names": names})

    def opening(self, controller_id: UUID) -> NewOpening:
        """Returns the opening to start; only after ``is_valid()``."""
        purpose = Purpose(self.cleaned_data["purpose"])
        for_whom = self.chosen("for_user_id")[0] if purpose is not Purpose.REHEARSAL else None
        return NewOpening(controller_id, self.chosen("second_id")[0], purpose, for_whom)


class InviteStewardForm(CheckedForm):
    """A steward's lost keys."""


class ConfirmStewardForm(ConfirmColleagueForm):
    """The fingerprint a steward read out."""
