"""The search form: one line and a municipality are enough; the rest waits behind a fold."""

from typing import Final

from django import forms
from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from houvast.directory.values.search import Wanted
from houvast.web.directory.fields import MunicipalityField
from houvast.web.directory.labels import NEEDS, SECTORS, languages_to_choose
from houvast.web.ui.forms import HouvastForm

DISTANCES: Final = (5, 10, 20, 50)
OLDEST: Final = 120


class FindServicesForm(HouvastForm):
    """What somebody looks for. Everything may stay empty: then all services are shown."""

    q = forms.CharField(
        label=_("What do you look for?"),
        help_text=_("A need, a name, a word. Typing errors are forgiven."),
        required=False,
        max_length=200,
    )
    near = MunicipalityField(
        label=_("Near which municipality?"),
        help_text=_("The nearest services come first."),
        required=False,
        max_length=80,
    )
    need = forms.ChoiceField(label=_("Theme"), required=False)
    within = forms.ChoiceField(label=_("How far?"), required=False)
    language = forms.ChoiceField(label=_("In which language?"), required=False)
    age = forms.IntegerField(label=_("For what age?"), required=False, min_value=0, max_value=OLDEST)
    sector = forms.ChoiceField(label=_("From which sector?"), required=False)
    free = forms.BooleanField(label=_("Free of charge only"), required=False)

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        anything = ("", _("No matter"))
        self._choose("need", [anything, *((one.value, words) for one, words in NEEDS.items())])
        self._choose("sector", [anything, *((one.value, words) for one, words in SECTORS.items())])
        self._choose("language", [anything, *languages_to_choose()])
        far = ((str(km), _("at most %(km)s km") % {"km": km}) for km in DISTANCES)
        self._choose("within", [anything, *far])

    @property
    def first(self) -> list[BoundField]:
        """What stands on top."""
        return [self[name] for name in ("q", "near", "need")]

    @property
    def more(self) -> list[BoundField]:
        """What waits behind the fold."""
        return [self[name] for name in ("within", "language", "age", "sector", "free")]

    @property
    def is_wide(self) -> bool:
        """Whether anything behind the fold is asked, so that it stands open."""
        return any(bound.value() for bound in self.more)

    def wanted(self) -> Wanted:
        """Returns what is looked for; a part that was refused asks nothing."""
        said = self.cleaned_data if self.is_bound and self.is_valid() else getattr(self, "cleaned_data", {})
        far = said.get("within") or ""
        return Wanted(
            question=said.get("q") or "",
            needs=_one(said.get("need")),
            sectors=_one(said.get("sector")),
            languages=_one(said.get("language")),
            age=said.get("age"),
            is_free=bool(said.get("free")),
            here=said.get("near") or "",
            within=int(far) if far else None,
        )

    def _choose(self, name: str, choices: list[tuple[str, object]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = choices


class FindPublicServicesForm(FindServicesForm):
    """The same questions, asked by a stranger."""


def _one(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()
