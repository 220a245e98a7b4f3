"""The forms of the parts of an entry: who offers it, where it is, whom to call, when it is open."""

from collections.abc import Mapping
from datetime import time
from typing import Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from houvast.directory.values.lists import WEEK
from houvast.directory.values.package import Package
from houvast.directory.values.said import (
    ContactSaid,
    HoursSaid,
    OpenSaid,
    OrganizationSaid,
    PhoneSaid,
    PlaceSaid,
    ReachSaid,
)
from houvast.directory.values.telling import (
    hours_told,
    organization_of,
    organization_told,
    places_told,
    reach_told,
)
from houvast.web.directory.fields import MunicipalityField
from houvast.web.directory.forms import line, words
from houvast.web.directory.hours import day_name
from houvast.web.drafts.writing import WritingForm

PHONES: Final = 4
CONTACTS: Final = 3
PLACES: Final = 3
SPANS: Final = (1, 2)
PLACE_PARTS: Final = ("name", "street", "postal_code", "city", "municipality", "transportation", "access")


class PartForm(WritingForm):
    """A part of an entry; ``state`` says how the entry stood when the form was opened."""

    state = forms.CharField(widget=forms.HiddenInput, required=False)


class ChangeOrganizationForm(PartForm):
    """Who offers it; the same for all its services."""

    name = line(_("Name of the organisation"), required=True)
    alternate_name = line(_("Also known as"))
    description = words(_("Who are they?"))
    email = forms.EmailField(label=_("Mail of the organisation"), required=False, max_length=200)
    website = forms.URLField(label=_("Website"), required=False, max_length=300, assume_scheme="https")

    @staticmethod
    def start(package: Package) -> dict[str, object]:
        """Returns the answers that stand."""
        organization = organization_of(package)
        return dict(vars(organization_told(organization))) if organization else {}

    def said(self) -> OrganizationSaid:
        """Returns the answers."""
        return OrganizationSaid(
            **{name: self.cleaned_data[name] for name in OrganizationSaid.__dataclass_fields__}
        )


class ChangeReachForm(PartForm):
    """Numbers and contacts, each on a line; an empty line goes."""

    @staticmethod
    def start(package: Package) -> dict[str, object]:
        """Returns the answers that stand."""
        told, begin = reach_told(package), dict[str, object]()
        for place, phone in enumerate(told.phones[:PHONES], 1):
            begin |= {f"number_{place}": phone.number, f"about_{place}": phone.description}
        for place, one in enumerate(told.contacts[:CONTACTS], 1):
            begin |= {f"name_{place}": one.name, f"title_{place}": one.title, f"mail_{place}": one.email}
        return begin

    @property
    def phones(self) -> list[tuple[BoundField, BoundField]]:
        """Each number beside what it is for."""
        return [(self[f"number_{place}"], self[f"about_{place}"]) for place in range(1, PHONES + 1)]

    @property
    def contacts(self) -> list[tuple[BoundField, ...]]:
        """Each contact: name, function, mail."""
        parts = ("name", "title", "mail")
        return [tuple(self[f"{part}_{place}"] for part in parts) for place in range(1, CONTACTS + 1)]

    def said(self) -> ReachSaid:
        """Returns the lines that say anything."""
        said = self.cleaned_data
        phones = (
            PhoneSaid(said[f"number_{place}"], said[f"about_{place}"]) for place in range(1, PHONES + 1)
        )
        contacts = (
            ContactSaid(said[f"name_{place}"], said[f"title_{place}"], said[f"mail_{place}"])
            for place in range(1, CONTACTS + 1)
        )
        return ReachSaid(
            tuple(one for one in phones if one != PhoneSaid("")),
            tuple(one for one in contacts if one != ContactSaid("")),
        )


class ChangePlacesForm(PartForm):
    """Up to three places; one that is empty goes."""

    @staticmethod
    def start(package: Package) -> dict[str, object]:
        """Returns the answers that stand."""
        return {
            f"{part}_{place}": getattr(told, part)
            for place, told in enumerate(places_told(package)[:PLACES], 1)
            for part in PLACE_PARTS
        }

    @property
    def places(self) -> list[tuple[BoundField, ...]]:
        """The fields of each place."""
        return [tuple(self[f"{part}_{place}"] for part in PLACE_PARTS) for place in range(1, PLACES + 1)]

    def said(self) -> tuple[PlaceSaid, ...]:
        """Returns the places that say anything."""
        said = self.cleaned_data
        found = (
            PlaceSaid(**{part: said[f"{part}_{place}"] for part in PLACE_PARTS})
            for place in range(1, PLACES + 1)
        )
        return tuple(one for one in found if one != PlaceSaid())


class ChangeHoursForm(PartForm):
    """Each day of the week from and until, twice; a day that is empty is closed."""

    notes = words(_("What else is to be said?"), _("For example: by appointment, closed in July."))

    @staticmethod
    def start(package: Package) -> dict[str, object]:
        """Returns the answers that stand."""
        told = hours_told(package)
        begin: dict[str, object] = {"notes": told.notes}
        for day in WEEK:
            spans = [one for one in told.open if one.day == day]
            for place, one in zip(SPANS, spans, strict=False):
                begin |= {f"opens_{day}_{place}": one.opens_at, f"closes_{day}_{place}": one.closes_at}
        return begin

    @property
    def days(self) -> list[tuple[str, list[BoundField]]]:
        """The fields of each day."""
        parts = [f"{part}_{{day}}_{place}" for place in SPANS for part in ("opens", "closes")]
        return [(day_name(day), [self[part.format(day=day)] for part in parts]) for day in WEEK]

    def clean(self) -> dict[str, object]:
        """Asks for both hours, or neither."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        for day in WEEK:
            for place in SPANS:
                opens, closes = f"opens_{day}_{place}", f"closes_{day}_{place}"
                if bool(said.get(opens)) != bool(said.get(closes)):
                    self.add_error(closes if said.get(opens) else opens, _("Fill in both hours, or neither."))
        return said

    def said(self) -> HoursSaid:
        """Returns the hours that were filled in."""
        said: Mapping[str, time] = self.cleaned_data
        spans = (
            OpenSaid(day, said[f"opens_{day}_{place}"], said[f"closes_{day}_{place}"])
            for day in WEEK
            for place in SPANS
            if said[f"opens_{day}_{place}"]
        )
        return HoursSaid(tuple(spans), self.cleaned_data["notes"])


def _reach_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for place in range(1, PHONES + 1):
        found[f"number_{place}"] = line(_("Number"))
        found[f"about_{place}"] = line(_("What is it for?"))
    for place in range(1, CONTACTS + 1):
        found[f"name_{place}"] = line(_("Name"))
        found[f"title_{place}"] = line(_("Function"))
        found[f"mail_{place}"] = forms.EmailField(label=_("Mail"), required=False, max_length=200)
    return found


def _place_fields() -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for place in range(1, PLACES + 1):
        found[f"name_{place}"] = line(
            _("What is the place called?"), _("For example: reception, ground floor.")
        )
        found[f"street_{place}"] = line(_("Street and number"))
        found[f"postal_code_{place}"] = line(_("Postal code"))
        found[f"city_{place}"] = line(_("Town or village"))
        found[f"municipality_{place}"] = MunicipalityField(
            label=_("Municipality"),
            help_text=_("Distances are measured from here."),
            required=False,
            max_length=80,
        )
        found[f"transportation_{place}"] = line(_("How does one get there?"))
        found[f"access_{place}"] = line(_("Who walks, hears or sees with difficulty?"))
    return found


def _hour_fields() -> dict[str, forms.Field]:
    labels = {"opens": (_("Opens at"), _("Opens again at")), "closes": (_("Closes at"), _("Closes again at"))}
    return {
        f"{part}_{day}_{place}": forms.TimeField(label=label, required=False)
        for day in WEEK
        for part, both in labels.items()
        for place, label in zip(SPANS, both, strict=True)
    }


ChangeReachForm.base_fields.update(_reach_fields())
ChangePlacesForm.base_fields.update(_place_fields())
ChangeHoursForm.base_fields.update(_hour_fields())
