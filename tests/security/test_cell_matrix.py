"""The matrix of a case: for every table of the cell, who sees a row of the mayor's, and who never does.

Whoever adds a table of the cell finds it here by itself; a table whose rows others see as well says so in
``ALSO``. Mira is the mayor, Milan replaces her, Cas coordinates; of three organisations a superior is asked.
"""

import pytest
from django.apps import apps
from django.db import connection, models
from django.urls import reverse

from browsing import browsing
from cell.given import a_cell, a_meeting, listed, on_agenda, proposed
from cell.given_cases import a_mayors_seat, filed
from cell.test_ask_service import a_request, asked
from houvast.access.models.rows import DossierRow
from houvast.access.values import Function
from world import Person, Town, build_town, hire, partners, seat

SEATS = frozenset({"mayor", "deputy", "coordinator"})
FOUNDERS = SEATS | {"police", "prevention"}
OF_THE_CELL = {"cell.cell", "cell.seat", "cell.organisation", "cell.meeting"}
"""Rows of the cell's own dossier, without any person who is discussed: every fixed seat holds it."""
ALSO: dict[str, frozenset[str]] = {}
PAGES = (
    "show_case",
    "add_statement",
    "correct_case",
    "ask_service",
    "note_emergency",
    "list_case",
    "refuse_case",
    "print_decision",
    "file_decision",
    "withdraw_proposal",
)
MAYORS_PAGES = frozenset({"list_case", "refuse_case"})
COORDINATORS_PAGES = frozenset({"print_decision", "file_decision"})
TABLES = [model for model in apps.get_app_config("cell").get_models() if issubclass(model, DossierRow)]


def table(model: type[models.Model]) -> str:
    return model._meta.db_table.replace('"', "")


@pytest.fixture(scope="module")
def own() -> Town:
    """A town of its own, with a third organisation beside the two centres."""
    town = build_town()
    seat(town.desk, "management", hire(town.desk, "sarah", Function.SUPERIOR))
    partners(town.city, town.desk)
    cell = a_cell(town, "french_community")
    case = listed(town, cell)
    on_agenda(town, a_meeting(town, cell), case)
    filed(town, proposed(town, cell), a_mayors_seat(town, cell))
    asked(town.city.cas, a_request(case))
    return town


@pytest.fixture(scope="module")
def standing(own: Town) -> str:
    """A proposal, whose pages are asked for."""
    return str(proposed(own, a_cell(own, "french_community")))


def people(town: Town) -> dict[str, Person]:
    city = town.city
    return {
        "mayor": city.mira,
        "deputy": city.milan,
        "coordinator": city.cas,
        "police": city.pol,
        "prevention": city.prisca,
        "officer": city.dpo,
        "steward": city.steward,
        "superior": town.centre.siham,
        "superior elsewhere": town.elsewhere.solange,
        "superior of the desk": town.desk.sarah,
        "social worker": town.centre.anna,
        "social worker elsewhere": town.elsewhere.chloe,
        "officer of the centre": town.centre.dpo,
        "support": town.desk.support,
    }


def rows_seen(model: type[models.Model]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {model._meta.db_table}")
        return int(cursor.fetchone()[0])


@pytest.mark.parametrize("model", TABLES, ids=table)
def test_shows_rows_to_who_holds_them_and_to_nobody_else(model: type[models.Model], own: Town) -> None:
    """F1, F2, F3: the mayor's file is the mayor's; no partner, no police and no social worker reads it."""
    seen = set()
    for name, person in people(own).items():
        with person.acts():
            if rows_seen(model):
                seen.add(name)
    expected = (FOUNDERS if table(model) in OF_THE_CELL else SEATS) | ALSO.get(table(model), frozenset())
    assert seen <= expected
    if seen:
        assert seen == expected


def test_holds_something_where_a_case_leaves_something(own: Town) -> None:
    """The matrix would be green of empty tables: these are not."""
    with own.city.cas.acts():
        full = {table(model) for model in TABLES if rows_seen(model)}
    assert {
        "cell.cell",
        "cell.seat",
        "cell.case",
        "cell.step",
        "cell.filing",
        "cell.meeting",
        "cell.item",
    } <= full


@pytest.mark.parametrize("verb", PAGES)
def test_opens_a_page_to_who_acts_on_it_alone(verb: str, own: Town, standing: str) -> None:
    """Unknown and forbidden look the same: 404."""
    address = reverse(f"cell:{verb}", kwargs={"consulted_case": standing})
    expected = set(SEATS)
    if verb in MAYORS_PAGES:
        expected = {"mayor", "deputy"}
    elif verb in COORDINATORS_PAGES:
        expected = {"coordinator"}
    answers = {name: browsing(person).get(address).status_code for name, person in people(own).items()}
    assert {name for name, status in answers.items() if status == 200} == expected
    assert set(answers.values()) <= {200, 404}


def test_opens_nothing_to_nobody(standing: str) -> None:
    for verb in PAGES:
        address = reverse(f"cell:{verb}", kwargs={"consulted_case": standing})
        assert browsing(None).get(address).status_code == 303
