"""What the lists of the directory print: found services with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from houvast.directory.municipalities import municipalities
from houvast.directory.selectors.list_checks import CheckList
from houvast.directory.selectors.show_public_page import PublicSetting
from houvast.directory.values.search import PAGE, FoundService, FoundServices, Understood, in_language
from houvast.kernel import clock
from houvast.web.directory.forms_search import FindServicesForm
from houvast.web.directory.labels import language_name, need_names
from houvast.web.ui.shapes import Pages

SUMMARY: Final = 220
MONTHS: Final = 12
OLD: Final = 12
"""Months after which a check is an old one."""


@dataclass(frozen=True)
class FoundFacts:
    """A found service as a list shows it."""

    found: FoundService
    name: str
    summary: str
    places: str
    distance: str
    ages: str
    languages: str
    needs: str
    checked: str
    is_old: bool


def language() -> str:
    """Returns the reader's language, two letters."""
    return (get_language() or "en")[:2]


def search_facts(form: FindServicesForm, found: FoundServices) -> dict[str, object]:
    """Returns what a page of found services prints."""
    kept = {name: str(value) for name, value in form.data.items() if value and name != "page"}
    return {
        "form": form,
        "found": found,
        "services": [found_facts(one) for one in found.services],
        "guesses": [_guess(one) for one in found.understood if one.is_guess and one.meant],
        "unknown": [one.asked for one in found.understood if not one.meant],
        "pages": pages_of(found.page, found.total, kept),
        "asked": bool(kept),
    }


def pages_of(number: int, total: int, kept: dict[str, str]) -> Pages:
    """Returns where a list stands, with the addresses of the pages beside it."""
    last = max(1, -(-total // PAGE))

    def to(wanted: int) -> str:
        return "?" + urlencode({**kept, "page": wanted}) if 1 <= wanted <= last else ""

    return Pages(number, last, to(number - 1), to(number + 1))


def found_facts(found: FoundService) -> FoundFacts:
    """Returns a found service in words."""
    service, spoken = found.service, language()
    summary = in_language(service, "description", spoken)
    checked, is_old = checked_words(service.assured_date)
    return FoundFacts(
        found=found,
        name=in_language(service, "name", spoken),
        summary=summary if len(summary) <= SUMMARY else summary[:SUMMARY].rpartition(" ")[0] + " …",
        places=place_names(found.places),
        distance=distance_words(found.km),
        ages=ages_words(service.minimum_age, service.maximum_age),
        languages=", ".join(language_name(code) for code in found.languages),
        needs=", ".join(need_names(service.needs)),
        checked=checked,
        is_old=is_old,
    )


def place_names(codes: Iterable[str]) -> str:
    """Returns municipalities in the reader's language, after one another."""
    known, spoken = municipalities(), language()
    return ", ".join(known[nis].name(spoken) for nis in codes if nis in known)


def distance_words(km: float | None) -> str:
    """Returns how far it is, in words; nothing where that is not known."""
    if km is None:
        return ""
    if km < 1:
        return _("in this municipality")
    return _("about %(km)s km away") % {"km": round(km)}


def ages_words(minimum: object, maximum: object) -> str:
    """Returns for what ages it is, in words; nothing where no age is asked."""
    ages = {"youngest": f"{minimum:f}".partition(".")[0] if minimum else "", "oldest": ""}
    ages["oldest"] = f"{maximum:f}".partition(".")[0] if maximum is not None else ""
    if ages["youngest"] and ages["oldest"]:
        return _("from %(youngest)s to %(oldest)s years") % ages
    if ages["youngest"]:
        return _("from %(youngest)s years") % ages
    return _("up to %(oldest)s years") % ages if ages["oldest"] else ""


def checked_words(day: date | None) -> tuple[str, bool]:
    """Returns how long ago an entry was checked, in words, and whether that is a year or more."""
    if day is None:
        return _("never checked"), True
    today = clock.today()
    months = (today.year - day.year) * MONTHS + today.month - day.month - (today.day < day.day)
    if months < 1:
        return _("this month"), False
    words = ngettext("%(months)s month ago", "%(months)s months ago", months) % {"months": months}
    return words, months >= OLD


def checks_facts(found: CheckList) -> dict[str, object]:
    """Returns what the yearly check list prints."""
    lines = [(line, *checked_words(line.checked_on)) for line in found.lines]
    return {"lines": lines, "list": found, "pages": pages_of(found.page, found.total, {})}


def public_addresses(request: HttpRequest, kept: PublicSetting) -> list[str]:
    """Returns where an open directory stands, in each of its languages; nothing while it is closed."""
    if not kept.is_open:
        return []
    names = [{"public_address": kept.address, "public_language": code} for code in ("nl", "fr")]
    found = (reverse("directory:find_public_services", kwargs=one) for one in names)
    return [request.build_absolute_uri(one) for one in found]


def _guess(one: Understood) -> dict[str, str]:
    return {"asked": one.asked, "meant": ", ".join(one.meant[:3])}
