"""What the page of one service prints: what somebody on the phone asks, in that order, with the answers.

The same rows make the page, the print, and the text to copy or read out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from houvast.directory.selectors.show_service import ServiceEntry
from houvast.directory.values.lists import GONE, ServiceStatus
from houvast.directory.values.organizations import Contact, Phone
from houvast.directory.values.package import Package
from houvast.directory.values.search import in_language
from houvast.directory.values.services import CostOption, Language
from houvast.directory.values.telling import (
    Placed,
    areas_of,
    in_spoken_order,
    is_free,
    organization_of,
    places_of,
)
from houvast.web.directory.facts import ages_words, checked_words, language, place_names
from houvast.web.directory.hours import hours_in_words
from houvast.web.directory.labels import language_name, need_names, sector_names


@dataclass(frozen=True)
class Said:
    """One line of an answer; ``href`` when it can be dialled, written to or opened."""

    text: str
    href: str = ""


@dataclass(frozen=True)
class Row:
    """A question with its answer; ``change`` names the page on which whoever keeps it changes it."""

    label: str
    lines: tuple[Said, ...]
    change: str = ""


@dataclass(frozen=True)
class EntryFacts:
    """The page of one service."""

    name: str
    organization: str
    description: str
    alert: str
    rows: tuple[Row, ...]
    missing: tuple[Row, ...]
    checked: str
    is_old: bool
    is_closed: bool
    is_retired: bool
    copy: str


def entry_facts(package: Package) -> EntryFacts:
    """Returns a service in words, in the reader's language where somebody translated it."""
    service, organization, spoken = package.services[0], organization_of(package), language()
    rows = tuple(_rows(package))
    ago, is_old = checked_words(service.assured_date)
    day = date_format(service.assured_date, "j F Y") if service.assured_date else ""
    name, offered = in_language(service, "name", spoken), organization.name if organization else ""
    description = in_language(service, "description", spoken)
    checked = (
        _("Last checked on %(day)s, %(ago)s.") % {"day": day, "ago": ago} if day else _("Never checked.")
    )
    shown = tuple(row for row in rows if row.lines)
    return EntryFacts(
        name=name,
        organization=offered,
        description=description,
        alert=service.alert,
        rows=shown,
        missing=tuple(row for row in rows if row.change and not row.lines),
        checked=checked,
        is_old=is_old,
        is_closed=service.status == ServiceStatus.TEMPORARILY_CLOSED,
        is_retired=service.status in GONE,
        copy="\n".join([name, offered, description, "", *_copied(shown), "", checked]).replace(
            "\n\n\n", "\n\n"
        ),
    )


def page_facts(entry: ServiceEntry) -> dict[str, object]:
    """Returns what the page of a service prints for somebody signed in."""
    return {"entry": entry, "facts": entry_facts(entry.entries)}


def _rows(package: Package) -> Iterator[Row]:
    service = package.services[0]
    phones = [_phone(one) for one in package.phones]
    contacts = [line for one in package.contacts for line in _contact(one)]
    yield Row(_("Telephone"), tuple(phones), "change_reach")
    yield Row(_("Ask for"), tuple(contacts), "change_reach")
    yield Row(_("Where"), tuple(line for one in places_of(package) for line in _place(one)), "change_places")
    yield Row(_("Open"), _texts(hours_in_words(package.schedules)), "change_hours")
    yield Row(_("For whom"), _texts(_for_whom(package)), "change_service")
    yield Row(_("Cost"), _texts(_cost(package)), "change_service")
    yield Row(
        _("Languages"),
        _texts(_languages(package.languages, service.interpretation_services)),
        "change_service",
    )
    yield Row(_("Waiting time"), _texts([service.wait_time]), "change_service")
    yield Row(_("How to sign up"), _texts([service.application_process, *_papers(package)]), "change_service")
    yield Row(_("Website and mail"), tuple(_links(package)), "change_service")
    yield Row(_("Works for"), _texts(_areas(package)), "change_service")
    yield Row(_("Helps with"), _texts([" · ".join(need_names(service.needs))]), "change_service")
    yield Row(_("Sector"), _texts([" · ".join(sector_names(service.sectors))]), "change_service")
    yield Row(_("Accreditation"), _texts([service.accreditations, service.licenses]))


def _texts(lines: Iterable[str]) -> tuple[Said, ...]:
    return tuple(Said(line) for line in dict.fromkeys(lines) if line.strip())


def _phone(one: Phone) -> Said:
    digits = "".join(sign for sign in one.number if sign.isdigit() or sign == "+")
    shown = one.number.strip('"')
    if one.extension is not None:
        shown = _("%(number)s, extension %(extension)s") % {"number": shown, "extension": one.extension}
    text = f"{shown} ({one.description})" if one.description else shown
    return Said(text, f"tel:{digits}" if digits else "")


def _contact(one: Contact) -> Iterator[Said]:
    text = ", ".join(part for part in (one.name, one.title, one.department) if part)
    if text:
        yield Said(text)
    if one.email:
        yield Said(one.email, f"mailto:{one.email}")


def _place(placed: Placed) -> Iterator[Said]:
    address, location = placed.address, placed.location
    city = place_names([location.municipality]) if location.municipality else ""
    town = address.city if address and address.city else city
    where = f"{address.postal_code} {town}".strip() if address else town
    street = ", ".join(part for part in (address.address_1, address.address_2) if part) if address else ""
    lines = (
        location.name,
        street,
        where,
        location.transportation,
        placed.access.description if placed.access else "",
    )
    yield from (Said(line) for line in lines if line)


def _for_whom(package: Package) -> list[str]:
    service = package.services[0]
    ages = ages_words(service.minimum_age, service.maximum_age)
    return [ages[:1].upper() + ages[1:], service.eligibility_description]


def _cost(package: Package) -> list[str]:
    service = package.services[0]
    free = [_("Free of charge.")] if is_free(package) else []
    prices = [] if free else [_price(one) for one in package.cost_options]
    return [*free, service.fees_description, *prices]


def _price(one: CostOption) -> str:
    amount = "" if one.amount is None else f"{_plain(one.amount)} {one.currency.upper()}".strip()
    return ", ".join(part for part in (one.option, amount, one.amount_description) if part)


def _plain(amount: Decimal) -> str:
    return f"{amount:.2f}" if amount % 1 else f"{amount:.0f}"


def _languages(spoken: Iterable[Language], interpreting: str) -> list[str]:
    kept = list(spoken)
    coded = [language_name(code) for code in in_spoken_order(one.code for one in kept if one.code)]
    names = [*coded, *(one.name for one in kept if not one.code and one.name)]
    return [", ".join(dict.fromkeys(names)), *(one.note for one in kept), interpreting]


def _papers(package: Package) -> list[str]:
    return [one.document for one in package.required_documents]


def _links(package: Package) -> Iterator[Said]:
    service, organization = package.services[0], organization_of(package)
    url = service.url or (organization.website if organization else "")
    mail = service.email or (organization.email if organization else "")
    if url.startswith(("https://", "http://")):
        yield Said(url, url)
    if mail:
        yield Said(mail, f"mailto:{mail}")


def _areas(package: Package) -> list[str]:
    named = [one.name or one.description for one in package.service_areas if not one.municipality]
    return [place_names(areas_of(package)), *named]


def _copied(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield f"{row.label}: " + "; ".join(line.text for line in row.lines)
