"""The addresses of a cell, for whoever sits in it and for whoever does not …"""

from uuid import UUID

import pytest
from django.urls import reverse

from browsing import browsing
from cell.given import a_cell
from cell.sitting import added, all_seated, exercised, recipient_named, written
from cell.test_evaluate_cell import looked_back
from world import Town, build_town

READ = "mira milan cas pol prisca"
PREPARE = "mira milan cas"
PERSONAS = ("mira", "milan", "cas", "pol", "prisca", "dpo")
OPEN_TO = {
    "list_cells": READ,
    "found_cell": "cas",
    "show_cell": READ,
    "change_cell": PREPARE,
    "decide_period": PREPARE,
    "name_exception": PREPARE,
    "name_recipient": PREPARE,
    "remove_recipient": PREPARE,
    "seat_holder": PREPARE,
    "change_seat": PREPARE,
    "end_seat": PREPARE,
    "add_organisation": PREPARE,
    "show_organisation": READ,
    "change_organisation": PREPARE,
    "end_organisation": PREPARE,
    "write_document": PREPARE,
    "show_document": READ,
    "print_document": READ,
    "acknowledge_document": READ,
    "hold_role_exercise": PREPARE,
    "show_role_exercise": READ,
    "say_role": "mira milan cas pol",
    "evaluate_cell": PREPARE,
    "show_self_evaluation": READ,
    "print_self_evaluation": READ,
    "key_seats": PREPARE,
    "show_figures": "mira milan cas prisca",
    "export_figures": "mira milan cas prisca",
}


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()


@pytest.fixture(scope="module")
def places(town: Town) -> dict[str, UUID]:
    cell = a_cell(town)
    seat, police, _ = all_seated(town, cell)
    return {
        "security_cell": cell,
        "cell_seat": seat,
        "cell_organisation": added(town, cell),
        "cell_document": written(town, cell),
        "role_exercise": exercised(town, cell, police),
        "cell_party": police,
        "self_evaluation": looked_back(town, cell),
        "sheet_recipient": recipient_named(town, cell),
    }


def address(verb: str, places: dict[str, UUID]) -> str:
    names = {
        "remove_recipient": ("security_cell", "sheet_recipient"),
        "say_role": ("role_exercise", "cell_party"),
        "list_cells": (),
        "show_figures": (),
        "export_figures": (),
        "found_cell": (),
    }
    own = {"seat": "cell_seat", "organisation": "cell_organisation", "document": "cell_document"}
    of = own.get(verb.partition("_")[2], "security_cell")
    one = {
        "add_organisation": "security_cell",
        "write_document": "security_cell",
        "show_role_exercise": "role_exercise",
        "show_self_evaluation": "self_evaluation",
        "print_self_evaluation": "self_evaluation",
    }
    wanted = names.get(verb, (one.get(verb, of),))
    return reverse(f"cell:{verb}", kwargs={name: places[name] for name in wanted})


@pytest.mark.parametrize("verb", sorted(OPEN_TO))
def test_open_to_whom_they_are_for_in_three_languages(verb: str, town: Town, places: dict[str, UUID]) -> None:
    """F15: the seats read, the coordinator and the mayor prepare, nobody else knows of it."""
    opened = set()
    for name in PERSONAS:
        status = browsing(getattr(town.city, name)).get(address(verb, places)).status_code
        assert status in (200, 404), f"{verb} answers {status} to {name}"
        opened |= {name} if status == 200 else set()
    assert opened == set(OPEN_TO[verb].split())
    for language in ("nl", "fr"):
        assert (
            browsing(town.city.mira if verb != "found_cell" else town.city.cas, language)
            .get(address(verb, places))
            .status_code
            == 200
        )
    for stranger in (town.centre.anna, town.centre.coach, town.elsewhere.solange):
        assert browsing(stranger).get(address(verb, places)).status_code == 404
