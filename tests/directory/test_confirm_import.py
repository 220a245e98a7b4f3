"""Taking over a file that was looked at …"""

from typing import BinaryIO

import pytest

from directory.importing import a_desk, confirmed, held, imported, looked, shown
from directory.packages import key, organizations, package, phones, services
from houvast.directory.models.entries import Line
from houvast.directory.services.confirm_import import confirm_import
from houvast.directory.values.imports import ImportState, LineKind, WithGone
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from world import Person, Service, Town


def found_services(person: Person, desk: Service) -> dict[str, bool]:
    """The services a search may find, and whether it does."""
    with person.acts():
        return dict(Line.objects.filter(controller_id=desk.id).values_list("name", "is_listed"))


def two_services() -> BinaryIO:
    """A package with a service more than the usual one has."""
    return package(services=services("Onthaal", "Avondpost"))


def test_keeps_every_cell_and_lets_it_be_found() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    kept = held(dina, desk)
    assert kept["services", key("Onthaal")] == {
        "organization_id": str(key("De Brug")),
        "name": "Onthaal",
        "status": "active",
        "description": "Een gesprek",
    }
    assert set(kept) == {
        ("organizations", key("De Brug")),
        ("services", key("Onthaal")),
        ("phones", key("lijn")),
    }
    assert found_services(dina, desk) == {"Onthaal": True}


def test_changes_nothing_the_second_time() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    before = held(dina, desk)
    number, _ = looked(desk, dina, package())
    assert shown(dina, number).changes_nothing
    confirmed(dina, number)
    assert held(dina, desk) == before


def test_does_nothing_twice() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    imported(desk, dina, package(phones=phones("09 999 99 99")))
    confirmed(dina, number)
    assert held(dina, desk)["phones", key("lijn")]["number"] == "09 999 99 99"


def test_leaves_what_the_file_does_not_speak_of() -> None:
    desk, dina = a_desk()
    full = (
        "id,organization_id,name,status,alert,houvast_needs,houvast_name_fr\r\n"
        f"{key('Onthaal')},{key('De Brug')},Onthaal,active,Verhuisd,housing work,Accueil\r\n"
    )
    imported(desk, dina, package(services=full))
    imported(desk, dina, package(phones=None))
    kept = held(dina, desk)
    service = kept["services", key("Onthaal")]
    assert (service["alert"], service["needs"], service["name_fr"]) == (
        "Verhuisd",
        ["housing", "work"],
        "Accueil",
    )
    assert service["description"] == "Een gesprek"
    assert ("phones", key("lijn")) in kept


def test_takes_away_a_part_that_its_service_no_longer_has() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    number, _ = looked(desk, dina, package(phones=phones("09 222 22 22", name="andere lijn")))
    assert [one.name for one in shown(dina, number, LineKind.DROPPED).lines] == ["09 000 00 00"]
    confirmed(dina, number)
    kept = held(dina, desk)
    assert ("phones", key("andere lijn")) in kept
    assert ("phones", key("lijn")) not in kept


def test_leaves_a_service_that_is_gone_when_asked_to() -> None:
    desk, dina = a_desk()
    imported(desk, dina, two_services())
    imported(desk, dina, package(), WithGone.LEAVE)
    assert found_services(dina, desk) == {"Onthaal": True, "Avondpost": True}


def test_ends_a_service_that_is_gone_when_asked_to_and_finds_it_back_as_it_was() -> None:
    desk, dina = a_desk()
    imported(desk, dina, two_services())
    imported(desk, dina, package(), WithGone.RETIRE)
    ended = held(dina, desk)["services", key("Avondpost")]
    assert (ended["status"], ended["retired_from"]) == ("inactive", "active")
    assert found_services(dina, desk) == {"Onthaal": True, "Avondpost": False}
    again, _ = looked(desk, dina, package())
    assert shown(dina, again).changes_nothing
    imported(desk, dina, two_services())
    assert "retired_from" not in held(dina, desk)["services", key("Avondpost")]
    assert found_services(dina, desk) == {"Onthaal": True, "Avondpost": True}


def test_removes_everything_that_is_not_in_the_file_when_asked_to() -> None:
    desk, dina = a_desk()
    more = package(
        organizations=organizations("De Brug", "De Kade"),
        services=services("Onthaal", "Avondpost"),
        phones=phones(service="Avondpost"),
    )
    imported(desk, dina, more)
    imported(desk, dina, package(phones=None), WithGone.REMOVE)
    assert set(held(dina, desk)) == {("organizations", key("De Brug")), ("services", key("Onthaal"))}
    assert found_services(dina, desk) == {"Onthaal": True}


def test_is_refused_when_anything_changed_since_somebody_looked() -> None:
    desk, dina = a_desk()
    number, _ = looked(desk, dina, two_services())
    token = shown(dina, number).token
    imported(desk, dina, package())
    with dina.acts() as actor, pytest.raises(Conflict):
        confirm_import(actor, number, token, WithGone.LEAVE)
    assert ("services", key("Avondpost")) not in held(dina, desk)


def test_is_refused_with_the_token_of_another_file() -> None:
    desk, dina = a_desk()
    one, _ = looked(desk, dina, package())
    other, _ = looked(desk, dina, two_services())
    token = shown(dina, one).token
    with dina.acts() as actor, pytest.raises(Conflict):
        confirm_import(actor, other, token, WithGone.LEAVE)


def test_makes_the_search_anew_for_what_an_organisation_is_called() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    renamed = organizations().replace("De Brug,", "De Nieuwe Brug,")
    imported(desk, dina, package(organizations=renamed))
    with dina.acts():
        assert Line.objects.get(controller_id=desk.id).organization == "De Nieuwe Brug"


def test_lets_two_services_take_over_the_same_file() -> None:
    one, other = a_desk(), a_desk()
    for desk, dina in (one, other):
        imported(desk, dina, package())
    imported(*one, package(phones=phones("09 333 33 33")))
    assert held(other[1], other[0])["phones", key("lijn")]["number"] == "09 000 00 00"


def test_is_not_for_who_keeps_another_directory(town: Town) -> None:
    number, _ = looked(town.centre, town.centre.coach, package())
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        confirm_import(dina, number, "", WithGone.LEAVE)
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        confirm_import(anna, number, "", WithGone.LEAVE)


def test_says_how_it_ended() -> None:
    desk, dina = a_desk()
    number = imported(desk, dina, package())
    page = shown(dina, number)
    assert (page.about.state, page.with_gone, page.may_take_back) == (ImportState.DONE, WithGone.LEAVE, True)
