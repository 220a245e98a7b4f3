"""Founding a table …"""

from uuid import uuid4

import pytest
from django.db import connections

from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.tables.services.found_table import NewTable, found_table
from houvast.tables.values.tables import TableKind, kept_until
from tables.given import a_table, founded, seen
from world import Service, Town


def test_opens_a_dossier_of_its_own_track_for_the_team(city: Service) -> None:
    """F1: a ground of its own, to be confirmed by the controller; no article is named that nobody read."""
    table = founded(city.dina)
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT track, legal_ground, state FROM access.dossier WHERE id = %s", [table])
        assert cursor.fetchone() == ("table", "table.own_task", "open")
    for colleague in (city.anna, city.coach):
        page = seen(colleague, table)
        assert page.content.priorities == ("Know each other before it is needed.", "Exchange what works.")
        assert page.lapses_on == kept_until(clock.today())
    for stranger in (city.bert, city.dirk):
        with pytest.raises((NotFound, NotAllowed)):
            seen(stranger, table)


def test_gives_no_duty_a_key(city: Service) -> None:
    table = founded(city.dina)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM keys.wrap w JOIN access.function_key f ON f.id = w.receiver_id"
            " WHERE w.dossier_id = %s AND f.kind = 'duty'",
            [table],
        )
        assert cursor.fetchone() == (0,)


def test_makes_one_of_a_double_click(city: Service) -> None:
    new = NewTable(new_id(), a_table(kind=TableKind.STRATEGIC, municipalities=("Mechelen", "Lier")))
    for _ in range(2):
        with city.anna.acts() as anna:
            assert found_table(anna, new) == new.table_id
    assert seen(city.dina, new.table_id).content.municipalities == ("Mechelen", "Lier")


def test_needs_a_name_and_a_municipality_and_a_team_of_ones_own(city: Service) -> None:
    for lacking in (a_table(name=" "), a_table(municipalities=())):
        with city.dina.acts() as dina, pytest.raises(Invalid):
            found_table(dina, NewTable(new_id(), lacking))
    with city.bert.acts() as bert, pytest.raises(Conflict):
        found_table(bert, NewTable(new_id(), a_table()))
    with city.dina.acts() as dina, pytest.raises(NotFound):
        found_table(dina, NewTable(new_id(), a_table(), team_id=uuid4()))


def test_is_for_who_keeps_tables(town: Town) -> None:
    for other in (town.centre.steward, town.centre.dpo):
        with other.acts() as actor, pytest.raises(NotAllowed):
            found_table(actor, NewTable(new_id(), a_table()))


@pytest.mark.parametrize("lacking", ["name", "municipalities", "aims"])
def test_asks_about_a_name_in_the_table_itself_and_takes_the_answer(city: Service, lacking: str) -> None:
    words = "Rond het gezin van Yassine Amrani"
    content = a_table(**{lacking: ("Mechelen", words) if lacking == "municipalities" else words})
    with city.dina.acts() as dina, pytest.raises(Invalid):
        found_table(dina, NewTable(new_id(), content))
    assert seen(city.dina, founded(city.dina, content, looked=True)).content == content
