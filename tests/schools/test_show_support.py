"""One support …"""

from django.db import connection, connections
from django.test.utils import CaptureQueriesContext

from houvast.schools.selectors.show_support import show_support
from schools.given import agreed, offered, opened, seen, visited
from world import Service


def test_costs_as_many_queries_for_many_steps_as_for_one(city: Service) -> None:
    def queries(support: object) -> int:
        with city.dina.acts() as dina, CaptureQueriesContext(connection) as captured:
            show_support(dina, support)  # type: ignore[arg-type]
        return len(captured)

    support = opened(city.dina)
    visited(city.dina, support)
    offered(city.dina, support)
    seen(city.dina, support)
    few = queries(support)
    for _ in range(5):
        visited(city.dina, support)
        agreed(city.dina, support)
        offered(city.dina, support)
    assert queries(support) == few


def test_costs_only_a_step_when_one_is_damaged(city: Service) -> None:
    support = opened(city.dina)
    whole, damaged = visited(city.dina, support), visited(city.dina, support)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE schools.step SET content ="
            " (SELECT content FROM schools.step WHERE id = %s) WHERE id = %s",
            [whole, damaged],
        )
    with city.anna.acts() as anna:
        assert [step.id for step in show_support(anna, support).steps] == [whole]
        assert [one.is_damaged for one in anna.closed.values()] == [True]


def test_holds_no_word_in_the_clear(city: Service) -> None:
    support = opened(city.dina)
    visited(city.dina, support)
    with connections["owner"].cursor() as cursor:
        for table in ("schools.support", "schools.step"):
            cursor.execute(f"SELECT content FROM {table} WHERE dossier_id = %s", [support])  # noqa: S608
            for (sealed,) in cursor.fetchall():
                assert not any(word in bytes(sealed) for word in (b"Vaartwijk", b"Hilde", b"care team"))
