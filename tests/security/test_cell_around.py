"""Who works beside those who take part, and wants to know that their service does …"""

from collections.abc import Iterator
from uuid import UUID

import pytest
from django.db import DatabaseError, connection, connections, transaction

from cell.taking_part import coming, composed, named, region
from houvast.cell.selectors.show_extract import show_extract
from houvast.cell.selectors.show_participation import show_participation
from houvast.kernel.errors import NotAllowed, NotFound
from world import Person, Town

NOTHING = (NotFound, NotAllowed)
FUNCTIONS = (
    "SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
    " WHERE n.nspname IN ('access', 'cell', 'keys', 'audit') AND p.pronargs = 0 AND p.proretset"
    " AND has_function_privilege('houvast_app', p.oid, 'execute') ORDER BY 1"
)


@pytest.fixture(scope="module")
def town() -> Town:
    return region()


@pytest.fixture(scope="module")
def participation(town: Town) -> UUID:
    number = coming(town)
    named(town, number, town.centre.paul)
    return number


def beside(town: Town) -> dict[str, Person]:
    """Colleagues who do not go, another service, the operator's support, and the city's other seats."""
    centre, city = town.centre, town.city
    return {
        "bert": centre.bert,
        "anna": centre.anna,
        "gina": centre.gina,
        "coach": centre.coach,
        "steward": centre.steward,
        "chloe": town.elsewhere.chloe,
        "support": town.desk.support,
        "cas": city.cas,
        "pol": city.pol,
        "prisca": city.prisca,
    }


def told_by_functions(names: list[str]) -> Iterator[tuple[str, str]]:
    """What every function of the database's own tells whoever acts, as text."""
    for name in names:
        try:
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(f"SELECT f::text FROM {name}() f")
                yield from ((name, str(row[0])) for row in cursor.fetchall())
        except DatabaseError:
            continue


def test_is_told_by_no_function_of_the_database(town: Town, participation: UUID) -> None:
    """F3: that a service takes part is between its superior and who goes (FWB decree, art. 12)."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(FUNCTIONS)
        names = [str(row[0]) for row in cursor.fetchall()]
    assert "access.team_dossiers" in names
    for who, person in beside(town).items():
        with person.acts():
            told = {name for name, text in told_by_functions(names) if str(participation) in text}
        assert not told, (who, told)
    with town.centre.paul.acts():
        assert any(str(participation) in text for _name, text in told_by_functions(names))


def test_opens_neither_what_is_kept_nor_what_was_given(town: Town, participation: UUID) -> None:
    """F2: not the police seat, not who coordinates, not a colleague: an extract is for whom it names."""
    extract = composed(town, town.centre.paul, participation)
    for person in beside(town).values():
        with person.acts() as actor:
            with pytest.raises(NOTHING):
                show_participation(actor, participation)
            with pytest.raises(NOTHING):
                show_extract(actor, extract)
