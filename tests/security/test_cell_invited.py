"""The addresses of an invited service, and everybody around it: who gets an answer to Siham's.

Paul was named to go; Gina guides and takes part elsewhere; the extract is the police seat's. Whoever is not
named here gets the same 404 as for what does not exist.
"""

from uuid import UUID

import pytest
from django.urls import get_resolver, reverse

from browsing import browsing
from cell.taking_part import named, region
from houvast.kernel.ids import new_id
from houvast.web.cell.urls import urlpatterns
from security.places_cell import cell_places
from world import Person, Town

SUPERIORS = "siham solange"
INVITED = "siham paul gina solange"
TAKING_PART = "siham paul gina solange cas pol mira"
MATRIX = {
    "answer_invitation": "siham",
    "change_answer": "siham",
    "change_statement": "siham paul",
    "compose_extract": "siham paul",
    "confirm_closing": "siham",
    "confirm_recall": "",
    "decide_own_period": "siham",
    "drop_extract": "pol",
    "extend_participation": "siham",
    "erase_participation": "siham",
    "keep_slip": "siham",
    "list_extracts": TAKING_PART,
    "list_invitations": SUPERIORS,
    "list_participations": INVITED,
    "list_seat_slips": TAKING_PART,
    "list_slips": "siham paul",
    "name_participant": "siham",
    "note_last_discussion": "siham paul",
    "prepare_meeting": "siham paul",
    "print_preparation": "siham paul",
    "recall_extract": "siham paul",
    "remove_participant": "siham",
    "remove_statement": "siham paul",
    "show_extract": "pol",
    "show_given_extract": "siham paul",
    "show_participation": "siham paul",
    "show_received_invitation": "siham",
    "write_statement": "siham paul",
}


@pytest.fixture(scope="module")
def town() -> Town:
    return region()


@pytest.fixture(scope="module")
def places(town: Town) -> dict[str, UUID]:
    found = cell_places(town)
    named(town, found["participation"], town.centre.paul)
    return found


def people(town: Town) -> dict[str, Person]:
    centre, city = town.centre, town.city
    return {
        "siham": centre.siham,
        "paul": centre.paul,
        "gina": centre.gina,
        "anna": centre.anna,
        "coach": centre.coach,
        "dpo": centre.dpo,
        "steward": centre.steward,
        "solange": town.elsewhere.solange,
        "cas": city.cas,
        "pol": city.pol,
        "mira": city.mira,
    }


@pytest.mark.parametrize("verb", sorted(MATRIX))
def test_opens_an_address_to_whom_it_is_for(verb: str, town: Town, places: dict[str, UUID]) -> None:
    assert get_resolver()
    pattern = next(one for one in urlpatterns if one.name == verb)
    address = reverse(f"cell:{verb}", kwargs={name: places[name] for name in pattern.pattern.converters})
    unknown = reverse(f"cell:{verb}", kwargs=dict.fromkeys(pattern.pattern.converters, new_id()))
    opened = set()
    for name, person in people(town).items():
        client = browsing(person)
        status = client.get(address).status_code
        if status == 200:
            opened.add(name)
        else:
            assert status == 404, f"{verb} answers {status} to {name}"
            assert client.get(unknown).status_code == 404
    assert opened == set(MATRIX[verb].split())
