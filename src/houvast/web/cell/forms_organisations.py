"""The forms of an organisation that may be invited: through a function, never a worker, by which mandate."""

from datetime import date
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.start_organisation import OrganisationStart
from houvast.cell.services.add_organisation import NewOrganisation
from houvast.cell.values.cells import Mandate, MandateKind, OrganisationContent
from houvast.directory.selectors.show_service import ServiceEntry
from houvast.directory.values.places import Address
from houvast.web.cell.labels import MANDATES
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

LANGUAGES: list[tuple[str, str]] = [("nl", "Nederlands"), ("fr", "Français")]


class OrganisationForm(WritingForm):
    """An organisation, whom one writes to, and what lets it take part."""

    name = line(_("Which organisation?"), required=True)
    listed = forms.ChoiceField(label=_("Which kind of the regime's list?"), required=False)
    kind = line(_("What kind of organisation is it?"))
    superior = line(
        _("To whom does an invitation go?"),
        _("The superior or the management: a function is enough, no worker is named."),
        required=True,
    )
    address = words(_("At which address?"), _("As it stands on an envelope."))
    language = forms.ChoiceField(label=_("In which language do they read?"), choices=LANGUAGES)
    management = forms.TypedChoiceField(
        label=_("Does their management work with Houvast?"), coerce=UUID, empty_value=None, required=False
    )
    mandate = taps(
        _("What lets it take part?"),
        choices(MANDATES),
        _("Without a mandate it may be there without sharing, if the mayor wants that."),
        required=True,
    )
    text = line(_("Which text?"), _("The decree, ordinance or decision, with its article."))
    source = line(_("Where does it stand?"))
    checked_on = forms.DateField(label=_("When was that looked at?"), widget=forms.DateInput)
    service = forms.UUIDField(widget=forms.HiddenInput, required=False)

    def offer(self, start: OrganisationStart) -> None:
        """Sets kinds and managements; what cannot be chosen is not asked."""
        listed, management = self.fields["listed"], self.fields["management"]
        assert isinstance(listed, forms.ChoiceField)  # noqa: S101 -- declared above
        assert isinstance(management, forms.TypedChoiceField)  # noqa: S101 -- likewise
        language = get_language() or "en"
        entries = [(one.id, one.name.in_language(language)) for one in start.kinds.entries]
        listed.choices = [("", _("None of these")), *entries]
        management.choices = [("", _("No")), *((str(number), name) for number, name in start.managements)]
        if not entries:
            del self.fields["listed"]
        elif not start.kinds.missing:
            del self.fields["kind"]
        if not start.managements:
            del self.fields["management"]

    def content(self) -> OrganisationContent:
        """Returns the organisation."""
        told = self.cleaned_data
        kind = MandateKind(told["mandate"])
        return OrganisationContent(
            told["name"],
            told.get("listed") or told.get("kind", ""),
            told["superior"],
            told["address"],
            told["language"],
            Mandate(kind, told["text"], told["source"], told["checked_on"]),
            told["service"],
            seat_id=told.get("management"),
        )


class AddOrganisationForm(OrganisationForm):
    """An organisation to add."""

    def new(self, cell_id: UUID) -> NewOrganisation:
        """Returns the organisation to add."""
        return NewOrganisation(self.submission_id, cell_id, self.content())


class ChangeOrganisationForm(OrganisationForm):
    """An organisation as it should be."""


class EndOrganisationForm(WritingForm):
    """An organisation's last day."""

    until_on = forms.DateField(label=_("What is the last day?"), widget=forms.DateInput)


def organisation_start(content: OrganisationContent) -> dict[str, object]:
    """Returns how the form of a known organisation begins."""
    return {
        "name": content.name,
        "listed": content.kind,
        "kind": content.kind,
        "superior": content.superior,
        "address": content.address,
        "language": content.language,
        "management": str(content.seat_id or ""),
        "mandate": content.mandate.kind.value,
        "text": content.mandate.text,
        "source": content.mandate.source,
        "checked_on": content.mandate.checked_on.isoformat(),
        "service": str(content.service_id or ""),
    }


def new_start(today: date, entry: ServiceEntry | None) -> dict[str, object]:
    """Returns how the form of a new organisation begins: empty, or with a service of the guide."""
    start: dict[str, object] = {"checked_on": today.isoformat(), "language": (get_language() or "nl")[:2]}
    if entry is None:
        return start
    organisations, addresses = entry.entries.organizations, entry.entries.addresses
    name = organisations[0].name if organisations else entry.service.name
    lines = [name, *(_envelope(addresses[0]) if addresses else ())]
    return start | {"name": name, "address": "\n".join(lines), "service": str(entry.id)}


def _envelope(address: Address) -> tuple[str, ...]:
    lines = (address.address_1, address.address_2, f"{address.postal_code} {address.city}".strip())
    return tuple(line for line in lines if line)
