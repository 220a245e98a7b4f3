"""Finding services …"""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.db import connection

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
        1, "Kletscafé voor jongeren", "Een luisterend oor, ook 's avonds.", minimum_age=Decimal(14)
    )
    roof = a_service(
        2, "Nachtopvang", "Een bed voor deze nacht.", needs=("housing",), maximum_age=Decimal(30)
    )
    rent = a_service(3, "Aide au logement", "Pour trouver un toit à Liège.", needs=("housing",))
    desk = a_service(4, "Jeugdhulp aan huis", "Gezinsbegeleiding thuis, in de wijk.", sectors=("youth_care",))
    gone = a_service(5, "Oud jeugdhuis Zonnewijzer", "Bestaat niet meer.")
    kept(
        town.desk,
        town.desk.dina,
        *(talk, *at(talk, GHENT), Language(key(11), service_id=talk.id, code="ar")),
        *(roof, *at(roof, AALST), CostOption(key(12), service_id=roof.id, amount=Decimal(0))),
        *(rent, *at(rent, LIEGE), CostOption(key(13), service_id=rent.id, amount=Decimal("12.50"))),
        *(desk, ServiceArea(key(14), service_id=desk.id, municipality=ANTWERP)),
        replace(gone, status="inactive"),
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
        ("kletscafe", "Kletscafé voor jongeren"),
        ("KLETSCAFÉ", "Kletscafé voor jongeren"),
        ("kletskafe", "Kletscafé voor jongeren"),
        ("jonegren luisterend", "Kletscafé voor jongeren"),
        ("nachtopvnag", "Nachtopvang"),
        ("opvang", "Nachtopvang"),
        ("wyk", "Jeugdhulp aan huis"),
        ("logment", "Aide au logement"),
    ],
)
def test_forgives_how_it_is_typed(town: Town, asked: str, expected: str) -> None:
    assert expected in names(town, Wanted(asked))


def of_mine(town: Town, wanted: Wanted) -> list[str]:
    """Names of this town's own services among what is found, page by page."""
    first = found(town, wanted)
    with town.centre.anna.acts() as anna:
        pages = [find_services(anna, wanted, page).services for page in range(1, first.total // 20 + 2)]
    return [one.service.name for page in pages for one in page if one.controller_id == town.desk.id]


def test_asks_for_a_need_a_sector_a_language(town: Town) -> None:
    assert of_mine(town, Wanted(needs=("housing",))) == ["Aide au logement", "Nachtopvang"]
    assert of_mine(town, Wanted(sectors=("youth_care",))) == ["Jeugdhulp aan huis"]
    assert "Kletscafé voor jongeren" in of_mine(town, Wanted(languages=("ar",)))


def test_leaves_out_who_is_too_young_or_too_old(town: Town) -> None:
    assert "Kletscafé voor jongeren" not in of_mine(town, Wanted(age=12))
    assert "Nachtopvang" in of_mine(town, Wanted(age=12))
    assert "Nachtopvang" not in of_mine(town, Wanted(age=40))


def test_shows_only_what_is_free_when_asked(town: Town) -> None:
    assert of_mine(town, Wanted(is_free=True, needs=("housing",))) == ["Nachtopvang"]


def test_begins_with_the_nearest_and_with_who_works_there(town: Town) -> None:
    near_ghent = of_mine(town, Wanted(here=GHENT))
    assert near_ghent.index("Kletscafé voor jongeren") < near_ghent.index("Nachtopvang")
    assert near_ghent.index("Nachtopvang") < near_ghent.index("Aide au logement")
    assert "Jeugdhulp aan huis" in of_mine(town, Wanted("jeugdhulp", here=ANTWERP, within=5))
    assert "Nachtopvang" not in of_mine(town, Wanted(here=LIEGE, within=20))


def test_measures_as_the_crow_flies(town: Town) -> None:
    services = found(town, Wanted("kletscafe", here=AALST)).services
    assert [round(one.km or 0) for one in services] == [26]


def test_is_found_in_another_language_than_it_was_written_in(town: Town) -> None:
    assert "Aide au logement" in of_mine(town, Wanted("huisvesting"))
    assert "Nachtopvang" in of_mine(town, Wanted("logement"))


def test_never_shows_what_is_retired(town: Town) -> None:
    assert of_mine(town, Wanted("zonnewijzer")) == []


def test_says_what_was_a_guess_and_what_nobody_knows(town: Town) -> None:
    understood = found(town, Wanted("kletscafé logment xqzzvw")).understood
    assert [(bool(one.meant), one.is_guess) for one in understood] == [
        (True, False),
        (True, True),
        (False, True),
    ]


def test_writes_down_nowhere_what_was_looked_for(town: Town) -> None:
    with town.centre.anna.acts() as anna, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM audit.entry WHERE event LIKE 'directory.%%'")
        before = cursor.fetchone()
        find_services(anna, Wanted("kletscafe"))
        cursor.execute("SELECT count(*) FROM audit.entry WHERE event LIKE 'directory.%%'")
        assert cursor.fetchone() == before
