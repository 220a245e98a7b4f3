"""A field for a municipality: typed by its name in any language, kept as a NIS code."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.directory.municipalities import municipalities
from houvast.directory.naming import municipalities_named


class MunicipalityField(forms.CharField):
    """One municipality."""

    def prepare_value(self, value: object) -> object:
        """Shows the name of a code; what was typed stays as it was typed."""
        found = municipalities().get(str(value))
        return found.name(_language()) if found else value

    def clean(self, value: object) -> str:
        """Returns the NIS code of a name, or nothing; raises ValidationError for one that nobody bears."""
        typed = str(super().clean(value) or "").strip()
        if not typed or typed in municipalities():
            return typed
        found = municipalities_named(typed)
        if len(found) == 1:
            return found[0].nis
        if found:
            names = ", ".join(place.name(_language()) for place in found[:6])
            raise ValidationError(_("Which one do you mean: %(names)s?"), params={"names": names})
        raise ValidationError(_("No municipality is called so. Look at the spelling."))


class MunicipalitiesField(forms.CharField):
    """Several municipalities, separated by commas or on lines of their own."""

    def prepare_value(self, value: object) -> object:
        """Shows the names of codes."""
        if isinstance(value, tuple | list):
            known = municipalities()
            return ", ".join(known[nis].name(_language()) if nis in known else nis for nis in value)
        return value

    def clean(self, value: object) -> tuple[str, ...]:
        """Returns the NIS codes of names; raises ValidationError for the first that nobody bears."""
        typed = str(super().clean(value) or "").replace("\n", ",").split(",")
        one = MunicipalityField(required=False)
        return tuple(dict.fromkeys(one.clean(name) for name in typed if name.strip()))


def _language() -> str:
    return (get_language() or "en")[:2]
