"""The matrix of a case: for every table of the cell and of round tables, who sees a row, and who never does.

Whoever adds a table of either finds it here by itself: it stands empty, or nobody is expected to see it,
until ``SEEN_BY`` says who does. Mira is the mayor, Milan replaces her, Cas coordinates; three organisations
take part.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, connections, models, transaction
from django.urls import reverse

from browsing import browsing
from cell.given import a_cell, proposed
from cell.given_cases import a_mayors_seat, filed
from cell.given_sheets import agreed, drafted, held
from cell.given_sheets import asked as asked_all
from cell.sitting import written
from cell.taking_part import region
from cell.test_ask_service import a_request, asked
from cell.whole_life import Life, begun_life
from houvast.cell.figures import count_case
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.services.keep_slip import keep_slip
from houvast.cell.services.release_figures import release_figures
from houvast.cell.values.figures import Happened
from houvast.kernel import clock
from security.canaries import Canaries
from tables.given import founded, joined
from tables.given import held as held_table
from world import Person, Town

LAST_YEAR = datetime(2025, 5, 12, 9, tzinfo=UTC)
SEATS = frozenset({"mayor", "deputy", "coordinator"})
FOUNDERS = SEATS | {"police", "prevention"}
INVITED = frozenset({"superior", "superior elsewhere"})
GIVEN_TO = INVITED | {"coordinator"}
SEEN_BY = {
    # Rows of the cell's own dossier, without any person who is discussed: every fixed seat holds it.
    **dict.fromkeys(("cell", "seat", "organisation", "document", "meeting"), FOUNDERS),
    # The mayor's file.
    **dict.fromkeys(
        ("case", "step", "filing", "case_counted", "item", "invitation", "sheet", "point"), SEATS
    ),
    "shown": frozenset({"coordinator"}),  # the wall is shown to the room, by who runs it
    "given_sheet": frozenset({"police", "coordinator"}),
    "released_figures": SEATS | {"prevention"},  # rounded, of the city: none of the police
    "voice": frozenset(),  # nobody reads one
    # A service's own side, and what it gave to whom.
    **dict.fromkeys(("participation", "kept"), INVITED),
    **dict.fromkeys(("extract", "receipt"), GIVEN_TO),
    "slip": GIVEN_TO | {"police"},  # who was there with a key of their own, the coordinators included
    # A round table is its team's, and no seat's of a cell; that it met is the service's, without a name.
    **dict.fromkeys(("tables.round_table", "tables.entry"), frozenset({"desk worker"})),
    "tables.count": frozenset({"desk worker", "superior of the desk", "support"}),
}
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
TABLES = [model for name in ("cell", "tables") for model in apps.get_app_config(name).get_models()]


def table(model: type[models.Model]) -> str:
    return model._meta.db_table.replace('"', "").removeprefix("cell.")


@pytest.fixture(scope="module")
def own() -> Iterator[Town]:
    """A town of its own in which a case is being discussed, with three organisations; no table is empty."""
    life = begun_life(Canaries())
    town, cell = life.town, life.room.cell
    kept(town.elsewhere.solange, life)
    filed(town, proposed(town, cell), a_mayors_seat(town, cell))
    written(town, cell)
    asked(town.city.cas, a_request(life.case))
    agreed(held(town))
    asking = held(town)
    asked_all(asking, drafted(asking))
    released(town)
    table = founded(town.desk.dina)
    held_table(town.desk.dina, table, joined(town.desk.dina, table))
    yield town
    region.cache_clear()


def released(town: Town) -> None:
    """A quarter that is over was counted in, and its figures were released."""
    with town.city.cas.acts() as cas:
        with clock.frozen_at(LAST_YEAR):
            count_case(town.city.id, Happened.PROPOSED, 12)
        release_figures(cas)


def kept(person: Person, life: Life) -> None:
    """Somebody takes over a slip of what was shown."""
    tag = life.room.tag
    with person.acts() as actor:
        slip = next(one for one in waiting_slips(tag) if one.extract_id == life.extract)
        keep_slip(actor, life.solanges, slip.id)


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
        "desk worker": town.desk.dina,
    }


def rows_seen(model: type[models.Model]) -> int:
    """How many rows somebody sees; none where the application may not look at all."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SELECT count(*) FROM {model._meta.db_table}")
            return int(cursor.fetchone()[0])
    except DatabaseError:
        return 0


@pytest.mark.parametrize("model", TABLES, ids=table)
def test_shows_rows_to_who_holds_them_and_to_nobody_else(model: type[models.Model], own: Town) -> None:
    """F1, F2, F3: the mayor's file is the mayor's, a service's own side its own; others read neither."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM {model._meta.db_table}")
        assert cursor.fetchone()[0], "an empty table proves nothing: put something into it"
    seen = set()
    for name, person in people(own).items():
        with person.acts():
            if rows_seen(model):
                seen.add(name)
    assert seen == SEEN_BY[table(model)]


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
