"""What row security costs in five forms on a million rows, and what a database of one's own costs a test.

The forms ask the same: which of 20,000 compartments may the one who acts know? They differ in how often
PostgreSQL has to ask. Run it with ``./houvast bench database``; it makes a database of its own and drops it.
"""

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import LiteralString

import psycopg
from psycopg import sql

from houvast.cli.cluster import Cluster, create_database, drop_database, running_cluster

NAME = "houvast_bench_rows"
ROUNDS = 5
PATIENCE_MS = 60_000
MAKE: tuple[LiteralString, ...] = (
    "CREATE SCHEMA bench",
    "CREATE TABLE bench.granted (compartment_id uuid, receiver_id integer)",
    "CREATE TABLE bench.compartment AS SELECT n, gen_random_uuid() AS id FROM generate_series(1, 20000) n",
    "INSERT INTO bench.granted SELECT id, n / 200 FROM bench.compartment",
    "CREATE INDEX ON bench.granted (receiver_id, compartment_id)",
    "CREATE INDEX ON bench.granted (compartment_id)",
    "CREATE TABLE bench.entry AS SELECT gen_random_uuid() AS id, c.id AS compartment_id, k AS number,"
    " repeat('x', 300) AS sealed FROM bench.compartment c, generate_series(1, 50) k",
    "CREATE INDEX ON bench.entry (compartment_id)",
    "CREATE FUNCTION bench.visible() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = pg_catalog AS"
    " $$ SELECT compartment_id FROM bench.granted WHERE receiver_id = current_setting('bench.me')::int $$",
    "CREATE FUNCTION bench.may_see(c uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER"
    " SET search_path = pg_catalog AS $$ SELECT EXISTS (SELECT FROM bench.granted"
    " WHERE compartment_id = c AND receiver_id = current_setting('bench.me')::int) $$",
    "ANALYZE",
    "GRANT USAGE ON SCHEMA bench TO houvast_app",
    "GRANT SELECT ON ALL TABLES IN SCHEMA bench TO houvast_app",
    "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA bench TO houvast_app",
    "ALTER TABLE bench.entry ENABLE ROW LEVEL SECURITY",
)
FORMS: dict[str, LiteralString] = {
    "= ANY (ARRAY(SELECT visible()))": "compartment_id = ANY (ARRAY(SELECT bench.visible()))",
    "IN (SELECT visible())": "compartment_id IN (SELECT bench.visible())",
    "correlated EXISTS": "EXISTS (SELECT FROM bench.granted g WHERE g.compartment_id = entry.compartment_id"
    " AND g.receiver_id = current_setting('bench.me')::int)",
    "a function per row": "bench.may_see(compartment_id)",
}
QUERY = "SELECT count(*), sum(number) FROM bench.entry"
BY_HAND = QUERY + " WHERE compartment_id = ANY (ARRAY(SELECT bench.visible()))"


def main() -> None:
    """Measures and prints one line per figure."""
    with running_cluster() as cluster:
        create_database(NAME)
        try:
            _forms(cluster)
            _copies(cluster)
        finally:
            drop_database(f"{NAME}_copy")
            drop_database(NAME)


def _forms(cluster: Cluster) -> None:
    with cluster.connect(NAME) as connection:
        for statement in MAKE:
            connection.execute(statement)
        print("1,000,000 rows, 20,000 compartments, 200 of them the reader's: 10,000 rows to count")
        connection.execute("SET bench.me = '7'")
        _line("by hand, without row security", _milliseconds(lambda: _counted(connection, BY_HAND)))
        for name, condition in FORMS.items():
            connection.execute("DROP POLICY IF EXISTS one ON bench.entry")
            policy = sql.SQL("CREATE POLICY one ON bench.entry TO houvast_app USING ({})")
            connection.execute(policy.format(sql.SQL(condition)))
            connection.execute("SET ROLE houvast_app")
            _line(name, _milliseconds(lambda: _counted(connection, QUERY)))
            connection.execute("RESET ROLE")


def _counted(connection: psycopg.Connection[tuple[object, ...]], query: LiteralString) -> None:
    found = connection.execute(query).fetchone()
    assert found is not None  # noqa: S101 - what is measured must be right
    assert found[0] == 10_000, found  # noqa: S101, PLR2004 - likewise


def _copies(cluster: Cluster) -> None:
    with cluster.connect(NAME) as connection:
        connection.execute("DROP SCHEMA bench CASCADE")
    _line("an empty database with its extensions", _milliseconds(lambda: create_database(f"{NAME}_copy")))
    _line("a copy of a ready one", _milliseconds(lambda: create_database(f"{NAME}_copy", NAME)))


def _milliseconds(act: Callable[[], object]) -> float:
    taken: list[float] = []
    while len(taken) < ROUNDS and sum(taken) < PATIENCE_MS:
        started = perf_counter()
        act()
        taken.append((perf_counter() - started) * 1e3)
    return median(taken)


def _line(what: str, milliseconds: float) -> None:
    print(f"{what:<58}{milliseconds:10.1f} ms")


if __name__ == "__main__":
    main()
