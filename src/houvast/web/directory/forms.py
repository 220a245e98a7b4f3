"""The forms with which a desk worker writes an entry: a name is enough, the rest when somebody knows it."""

from collections.abc import Sequence
from typing import Any, Final

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.directory.selectors.list_organizations import OrganizationList
from houvast.directory.services.add_service import NewService
from houvast.directory.values.package import Package
from houvast.directory.values.said import PhoneSaid, ReachSaid, ServiceSaid, Translated
from houvast.directory.values.telling import service_told
from houvast.web.directory.fields import MunicipalitiesField
from houvast.web.directory.labels import NEEDS, SECTORS, languages_to_choose
from houvast.web.drafts.writing import WritingForm

OLDEST: Final = 120
LONGEST_CODE: Final = 8
ANSWERS: Final = tuple(name for name in ServiceSaid.__dataclass_fields__ if name != "translations")
TRANSLATED: Final = ("nl", "fr", "de", "en")
IN: Final = {
    "nl": (_("Name in Dutch"), _("Description in Dutch")),
    "fr": (_("Name in French"), _("Description in French")),
    "de": (_("Name in German"), _("Description in German")),
    "en": (_("Name in English"), _("Description in English")),
}


def line(label: Promise, help_text: Promise | str = "", *, required: bool = False) -> forms.CharField:
    """Returns a field of one line."""
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=help_text,  # type: ignore[arg-type]
        required=required,
        max_length=300,
    )


def words(label: Promise, help_text: Promise | str = "") -> forms.CharField:
    """Returns a field of several lines."""
    return forms.CharField(
        label=label,  # type: ignore[arg-type]
        help_text=help_text,  # type: ignore[arg-type]
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": "3"}),
    )


class ServiceForm(WritingForm):
    """What is offered and for whom: the questions of an entry, in the order of a talk on the phone."""

    name = line(_("Name of the service"), required=True)
    description = words(_("What do they do?"), _("In the words you would use on the phone."))
    needs = forms.MultipleChoiceField(
        label=_("Helps with"), required=False, widget=forms.CheckboxSelectMultiple
    )
    eligibility = words(_("For whom?"))
    minimum_age = forms.IntegerField(label=_("From what age?"), required=False, min_value=0, max_value=OLDEST)
    maximum_age = forms.IntegerField(
        label=_("Up to what age?"), required=False, min_value=0, max_value=OLDEST
    )
    is_free = forms.BooleanField(label=_("Free of charge for everyone"), required=False)
    cost = line(_("What does it cost?"))
    wait_time = line(_("Waiting time"), _("As they say it themselves, for example: three weeks."))
    application = words(_("How does one sign up?"))
    languages = forms.MultipleChoiceField(
        label=_("Languages"), required=False, widget=forms.CheckboxSelectMultiple
    )
    url = forms.URLField(label=_("Website"), required=False, max_length=300, assume_scheme="https")
    email = forms.EmailField(label=_("Mail of the service"), required=False, max_length=200)
    alternate_name = line(_("Also known as"))
    sectors = forms.MultipleChoiceField(
        label=_("Sector"), required=False, widget=forms.CheckboxSelectMultiple
    )
    areas = MunicipalitiesField(
        label=_("Works for these municipalities only"),
        help_text=_("Names with commas between them. Empty when everyone may come."),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": "2"}),
    )
    alert = line(_("Something everyone should know now"), _("For example: moved, new number from June."))
    is_closed = forms.BooleanField(label=_("Closed for a while"), required=False)
    name_nl, description_nl = line(IN["nl"][0]), words(IN["nl"][1])
    name_fr, description_fr = line(IN["fr"][0]), words(IN["fr"][1])
    name_de, description_de = line(IN["de"][0]), words(IN["de"][1])
    name_en, description_en = line(IN["en"][0]), words(IN["en"][1])

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)  # type: ignore[arg-type]
        kept = self.initial
        self._choose("needs", [(one.value, label) for one, label in NEEDS.items()], kept.get("needs"))
        self._choose("sectors", [(one.value, label) for one, label in SECTORS.items()], kept.get("sectors"))
        self._choose("languages", languages_to_choose(), kept.get("languages"))

    @property
    def first(self) -> list[BoundField]:
        """What most entries say."""
        names = (
            "name",
            "description",
            "needs",
            "eligibility",
            "minimum_age",
            "maximum_age",
            "is_free",
            "cost",
        )
        return [self[name] for name in (*names, "wait_time", "application", "languages", "url", "email")]

    @property
    def more(self) -> list[BoundField]:
        """What some entries say besides."""
        return [self[name] for name in ("alternate_name", "sectors", "areas", "alert", "is_closed")]

    @property
    def translations(self) -> list[BoundField]:
        """Name and description in each language."""
        return [self[f"{part}_{code}"] for code in TRANSLATED for part in ("name", "description")]

    @property
    def is_translated(self) -> bool:
        """Whether a translation stands or was refused, so that the fold is open."""
        return any(bound.value() or bound.errors for bound in self.translations)

    def said(self) -> ServiceSaid:
        """Returns the answers."""
        said = self.cleaned_data
        translated = {
            code: Translated(said[f"name_{code}"], said[f"description_{code}"]) for code in TRANSLATED
        }
        answers: dict[str, Any] = {
            name: tuple(said[name]) if isinstance(said[name], list) else said[name] for name in ANSWERS
        }
        answers["translations"] = {code: one for code, one in translated.items() if one != Translated()}
        return ServiceSaid(**answers)

    def _choose(self, name: str, choices: Sequence[tuple[str, object]], kept: object) -> None:
        """Offers the closed list, and what an imported entry holds besides, so that nothing is lost."""
        field = self.fields[name]
        known = {key for key, _label in choices}
        held = kept if isinstance(kept, list | tuple) else ()
        typed = self.data.getlist(name) if self.is_bound and hasattr(self.data, "getlist") else []
        others = [
            (key, key)
            for key in dict.fromkeys([*held, *typed])
            if key not in known and len(key) <= LONGEST_CODE
        ]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - declared above
        field.choices = [*choices, *(others if name == "languages" else [])]


class ChangeServiceForm(ServiceForm):
    """The same questions about an entry that stands; ``state`` says how it stood when the form was opened."""

    state = forms.CharField(widget=forms.HiddenInput, required=False)

    @staticmethod
    def start(package: Package) -> dict[str, object]:
        """Returns the answers that stand."""
        told = service_told(package)
        begin: dict[str, object] = {name: getattr(told, name) for name in ANSWERS}
        for code, one in told.translations.items():
            begin |= {f"name_{code}": one.name, f"description_{code}": one.description}
        return begin


class AddServiceForm(ServiceForm):
    """A new entry: who offers it, what, and one number to begin with."""

    organization = forms.ChoiceField(label=_("Of which organisation?"), required=False)
    organization_name = line(_("Or the name of a new organisation"))
    phone = line(_("Telephone"))

    def offer(self, kept: OrganizationList) -> None:
        """Offers the organisations that are there."""
        field = self.fields["organization"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        others = [(str(one.id), one.name) for one in kept.organizations]
        field.choices = [("", _("A new organisation")), *others]

    @property
    def of_whom(self) -> list[BoundField]:
        """Who offers it."""
        return [self["organization"], self["organization_name"]]

    def new(self, kept: OrganizationList) -> NewService:
        """Returns the service to add."""
        said, chosen = self.cleaned_data, self.cleaned_data["organization"]
        known = {str(one.id): one.id for one in kept.organizations}
        phones = (PhoneSaid(said["phone"]),) if said["phone"] else ()
        return NewService(
            self.submission_id,
            kept.controller_id,
            known.get(chosen),
            said["organization_name"],
            self.said(),
            ReachSaid(phones),
        )
