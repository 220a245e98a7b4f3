"""Finding services …"""

from decimal import Decimal

import pytest

from directory.given import a_service, at, kept, key
from houvast.directory.selectors.find_services import find_services
from houvast.directory.values.search import FoundServices, Wanted
from houvast.directory.values.services import CostOption, Language, ServiceArea
from world import Town, build_town

GHENT, AALST, ANTWERP, LIEGE = "44021", "41002", "11002", "62063"


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own, whose desk keeps a small directory."""
    town = build_town()
    talk = a_service(
        1, "Praatcafé voor jongeren", "Een luisterend oor, ook 's avonds.", minimum_age=Decimal(14)
    )
    roof = a_service(
        2, "Nachtopvang", "Een bed voor deze nacht.", needs=("housing",), maximum_age=Decimal(30)
    )
    rent = a_service(3, "Aide au logement", "Pour trouver un toit à Liège.", needs=("housing",))
    desk = a_service(4, "Jeugdhulp aan huis", "Gezinsbegeleiding thuis, in de wijk.", sectors=("youth_care",))
    gone = a_service(5, "Oud jeugdhuis", "Bestaat niet meer.")
    kept(
        town.desk,
        town.desk.dina,
        *(talk, *at(talk, GHENT), Language(key(11), service_id=talk.id, code="ar")),
        *(roof, *at(roof, AALST), CostOption(key(12), service_id=roof.id, amount=Decimal(0))),
        *(rent, *at(rent, LIEGE), CostOption(key(13), service_id=rent.id, amount=Decimal("12.50"))),
        *(desk, ServiceArea(key(14), service_id=desk.id, municipality=ANTWERP)),
        *(a_service(5, gone.name, gone.description),),
    )
    return town


def found(town: Town, wanted: Wanted) -> FoundServices:
    with town.centre.anna.acts() as anna:
        return find_services(anna, wanted)


def names(town: Town, wanted: Wanted) -> list[str]:
    return [one.service.name for one in found(town, wanted).services]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("praatcafe", "Praatcafé voor jongeren"),
        ("PRAATCAFÉ", "Praatcafé voor jongeren"),
        ("praatkafe", "Praatcafé voor jongeren"),
        ("jonegren praten", "Praatcafé voor jongeren"),
        ("nachtopvnag", "Nachtopvang"),
        ("opvang", "Nachtopvang"),
        ("wyk", "Jeugdhulp aan huis"),
        ("logment", "Aide au logement"),
    ],
)
def test_forgives_how_it_is_typed(town: Town, asked: str, expected: str) -> None:
    assert expected in names(town, Wanted(asked))
