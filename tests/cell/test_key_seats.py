"""Changing with which keys the seats of a cell sign in …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from cell.given import a_cell, listed, proposed
from cell.given_cases import seen as case_seen
from cell.given_sheets import agreed
from cell.sitting import MAYOR, seated, seen
from cell.taking_part import coming, composed
from houvast.access.values import Function
from houvast.cell.selectors.list_cells import list_cells
from houvast.cell.selectors.list_extracts import list_extracts
from houvast.cell.selectors.show_given_sheet import show_given_sheet
from houvast.cell.services.key_seats import SeatKeys, key_seats
from houvast.cell.services.list_case import Listing, list_case
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town, build_town, hire, seat


@pytest.fixture
def own() -> Town:
    """A town of its own: a second mayor and a second officer, each with a key that serves no cell yet."""
    town = build_town()
    for name, function in (("maud", Function.MAYOR), ("piet", Function.POLICE)):
        seat(town.city, name, hire(town.city, name, function))
    return town


def keys(town: Town, **changed: str) -> SeatKeys:
    """The keys of the city's seats, with others in the place of some."""
    held = {"mayor": "mayor", "police": "police", "prevention": "prevention"} | changed
    return SeatKeys(**{kind: town.city.seats[name] for kind, name in held.items()})


def rekey(town: Town, person: Person, cell: UUID, **changed: str) -> None:
    with person.acts() as actor:
        key_seats(actor, cell, keys(town, **changed))


def test_moves_the_list_with_the_mayors_key_and_the_old_one_opens_nothing(own: Town) -> None:
    """F4: who leaves the function loses what the function gave; the list goes on."""
    cell = a_cell(own)
    case, waiting = listed(own, cell), proposed(own, cell)
    seated(own, cell, replace(MAYOR, user_id=own.city.mira.user_id))
    rekey(own, own.city.mira, cell, mayor="maud")
    assert case_seen(own.city.maud, case).content.person.name == "Younes Haddad"
    with own.city.maud.acts() as maud:
        list_case(
            maud, Listing(waiting, new_id(), "Both are indications.", clock.today() + timedelta(days=90))
        )
    for gone in (own.city.mira, own.city.milan):
        for unknown in (case, waiting):
            with pytest.raises(NotFound):
                case_seen(gone, unknown)
        with pytest.raises(NotFound):
            seen(gone, cell)
    assert all(one.content.user_id is None for one in seen(own.city.cas, cell).seats)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM keys.wrap WHERE receiver_id = %s AND kind = 'compartment'",
            [own.city.seats["mayor"]],
        )
        assert cursor.fetchone() == (0,)


def test_gives_a_key_to_a_seat_that_had_none(own: Town) -> None:
    cell = a_cell(own, seats=())
    case = proposed(own, cell)
    with pytest.raises(NotFound):
        case_seen(own.city.mira, case)
    rekey(own, own.city.cas, cell)
    assert case_seen(own.city.mira, case).content.person.name == "Younes Haddad"
    assert seen(own.city.prisca, cell).content.name


def test_moves_given_sheets_with_the_key_of_the_police() -> None:
    one, given = agreed()
    town = one.town
    seat(town.city, "piet", hire(town.city, "piet", Function.POLICE))
    rekey(town, town.city.cas, one.cell, police="piet")
    with town.city.piet.acts() as piet:
        assert show_given_sheet(piet, given).content
    with town.city.pol.acts() as pol, pytest.raises(NotFound):
        show_given_sheet(pol, given)
    with town.city.mira.acts() as mira, pytest.raises(NotAllowed):
        key_seats(mira, one.cell, keys(town))


def test_takes_from_the_old_key_what_was_given_to_the_seat(own: Town) -> None:
    """Extracts go with the seat they were given to; their giver sees it and may give anew."""
    participation = coming(own)
    composed(own, own.centre.siham, participation, own.city.seats["police"])
    with own.city.pol.acts() as pol:
        assert len(list_extracts(pol).lines) == 1
    with own.city.cas.acts() as cas:
        (cell,) = (one.id for one in list_cells(cas).cells)
    rekey(own, own.city.cas, cell, police="piet")
    for person in (own.city.pol, own.city.piet):
        with person.acts() as actor:
            assert list_extracts(actor).lines == ()
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT dropped_at IS NOT NULL FROM cell.receipt WHERE function_id = %s",
            [own.city.seats["police"]],
        )
        assert cursor.fetchone() == (True,)


def test_keeps_what_a_key_still_needs_for_another_seat(own: Town) -> None:
    cell = a_cell(own)
    rekey(own, own.city.cas, cell, prevention="police")
    rekey(own, own.city.cas, cell, prevention="police", police="piet")
    assert seen(own.city.pol, cell).content.name
    with pytest.raises(NotFound):
        seen(own.city.prisca, cell)


def test_leaves_the_mayors_key_to_who_sits_with_it(own: Town) -> None:
    """F4: a coordinator who could take it would take the list; by the service, and past it."""
    cell = a_cell(own)
    with pytest.raises(NotAllowed):
        rekey(own, own.city.cas, cell, mayor="coordinator")
    with pytest.raises(NotFound):
        rekey(own, own.city.maud, cell, mayor="maud")
    attacks = (
        ("UPDATE cell.cell SET mayor_function_id = coordinator_function_id WHERE id = %s", [cell]),
        ("UPDATE cell.cell SET mayor_function_id = NULL WHERE id = %s", [cell]),
        ("SELECT * FROM cell.leave_seat(%s, %s)", [cell, own.city.seats["mayor"]]),
        ("SELECT * FROM cell.leave_seat(%s, %s)", [cell, own.city.seats["maud"]]),
    )
    for statement, values in attacks:
        with (
            own.city.cas.acts(),
            pytest.raises(DatabaseError),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement, values)
    with (
        own.city.pol.acts(),
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT * FROM cell.leave_seat(%s, %s)", [cell, own.city.seats["prevention"]])


def test_is_for_who_prepares_and_for_seats_of_the_own_service(own: Town) -> None:
    cell = a_cell(own)
    for person in (own.city.pol, own.city.prisca, own.centre.siham):
        with pytest.raises(NotAllowed):
            rekey(own, person, cell, prevention="piet")
    with own.city.cas.acts() as cas, pytest.raises(NotFound):
        key_seats(cas, cell, replace(keys(own), prevention=own.centre.seats["management"]))
