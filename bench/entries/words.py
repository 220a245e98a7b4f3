"""A package of invented services: words as often repeated as in real prose, somewhere in Belgium."""

import random
from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import Final
from uuid import UUID

from houvast.directory.municipalities import existing_on
from houvast.directory.values.lists import Need, Sector
from houvast.directory.values.organizations import Organization, Phone
from houvast.directory.values.package import Entry, Package, package_of
from houvast.directory.values.places import Location
from houvast.directory.values.services import CostOption, Language, Service, ServiceAtLocation
from houvast.kernel import clock

EACH: Final = 10
"""Services of one organisation."""

SYLLABLES: Final = (
    *("ba", "de", "ko", "li", "mer", "van", "sch", "oe", "ij", "ter", "en", "gen", "ou", "ka", "ss", "pro"),
    *("bleem", "ge", "lé", "què", "ver", "ion", "ment", "tra", "ci", "ui"),
)
COMMON: Final = (
    *("jongeren", "jeunes", "hulp", "aide", "jeugdhulp", "schuldbemiddeling", "psychologue", "gesprek"),
    *("wonen", "accompagnement", "gezin", "ouders", "school", "werk", "taal", "sport", "buurt", "praten"),
)


def invented(count: int) -> Package:
    """Returns a package of so many services, with a place, a language, a price and a number each."""
    chance = random.Random(20261130)  # noqa: S311 - invented services, not a secret
    return package_of(entry for number in range(count) for entry in _service(chance, number))


def _service(chance: random.Random, number: int) -> Iterator[Entry]:
    def key() -> UUID:
        return UUID(int=chance.getrandbits(128), version=4)

    def prose(length: int) -> str:
        return " ".join(chance.choices(_VOCABULARY, cum_weights=_WEIGHTS, k=length))

    organization = UUID(int=number // EACH + 1)
    if number % EACH == 0:
        yield Organization(organization, name=prose(3), description=prose(30))
    service, place = key(), key()
    yield Service(
        service,
        organization_id=organization,
        name=prose(3),
        description=prose(60),
        eligibility_description=prose(12),
        status="active",
        minimum_age=Decimal(chance.choice((0, 6, 12, 16, 18))),
        needs=tuple(chance.sample(list(Need), 2)),
        sectors=(chance.choice(list(Sector)),),
    )
    yield Location(place, name=prose(2), municipality=chance.choice(_MUNICIPALITIES))
    yield ServiceAtLocation(key(), service_id=service, location_id=place)
    yield Language(key(), service_id=service, code=chance.choice(("nl", "fr", "de", "ar")))
    yield CostOption(key(), service_id=service, amount=Decimal(chance.choice((0, 0, 5))), currency="EUR")
    yield Phone(key(), service_id=service, number="000")


def _vocabulary() -> tuple[str, ...]:
    chance = random.Random(20261122)  # noqa: S311 - likewise
    made = ("".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000))
    found = list(dict.fromkeys(made))
    for place, word in enumerate(COMMON):
        found.insert(place * 12, word)
    return tuple(found)


_VOCABULARY: Final = _vocabulary()
_WEIGHTS: Final = list(accumulate(1 / (place + 8) for place in range(len(_VOCABULARY))))
_MUNICIPALITIES: Final = [place.nis for place in existing_on(clock.today())]
