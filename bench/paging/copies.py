"""Copies dossiers inside the database, as its owner: every table that names one, with new random ids."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID, uuid4

import psycopg
from psycopg import sql

from paging.words import CASELOAD

SCHEMAS: Final = ["access", "keys", "people", "guidance", "audit"]
TABLES: Final = """
    SELECT c.oid, n.nspname, c.relname,
           (SELECT array_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              AND NOT (a.attname = 'id' AND a.atttypid <> 'uuid'::regtype)),
           (SELECT array_agg(a.attname::text) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.atttypid = 'uuid'::regtype)
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname = ANY (%s)
      AND (EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'dossier_id')
           OR n.nspname = 'access' AND c.relname = 'dossier')
    ORDER BY n.nspname <> 'access', c.relname <> 'dossier', c.relname <> 'compartment', c.relname
"""
PLAN: Final = """
    CREATE TEMP TABLE plan AS
    SELECT d.id AS old_dossier, d.main_compartment_id AS old_compartment,
           gen_random_uuid() AS new_dossier, gen_random_uuid() AS new_compartment,
           w.id AS holder, v.id AS stand_in
    FROM generate_series(0, %s - 1) n
    JOIN unnest(%s::uuid[]) WITH ORDINALITY s(id, place) ON s.place = 1 + n %% %s
    JOIN access.dossier d ON d.id = s.id
    JOIN unnest(%s::uuid[]) WITH ORDINALITY w(id, place) ON w.place = 1 + n / %s
    JOIN unnest(%s::uuid[]) WITH ORDINALITY v(id, place) ON v.place = 2 + n / %s
"""
WORKERS: Final = (
    """INSERT INTO access."user" (id, created_at, home_id, name, language, state)
       SELECT w, now(), home_id, 'Meten ' || left(w::text, 4), language, state
       FROM access."user", unnest(%(new)s::uuid[]) w WHERE id = %(old)s""",
    """INSERT INTO access.user_function
           (id, created_at, controller_id, user_id, function, valid_from, valid_until, given_by)
       SELECT gen_random_uuid(), now(), controller_id, w, function, valid_from, valid_until, given_by
       FROM access.user_function, unnest(%(new)s::uuid[]) w WHERE user_id = %(old)s""",
    """INSERT INTO access.confidentiality
           (id, created_at, controller_id, user_id, kind, citation, recorded_by)
       SELECT gen_random_uuid(), now(), controller_id, w, kind, citation, recorded_by
       FROM access.confidentiality, unnest(%(new)s::uuid[]) w WHERE user_id = %(old)s""",
    """INSERT INTO keys.public_key
           (id, created_at, owner_id, owner_kind, controller_id, version, encryption, signing, signature)
       SELECT gen_random_uuid(), now(), w, owner_kind, controller_id, version, encryption, signing, signature
       FROM keys.public_key, unnest(%(new)s::uuid[]) w WHERE owner_id = %(old)s""",
)
"""Colleagues who hold the copies: 200 dossiers each, as the measured worker does."""


def copy_dossiers(
    owner: "psycopg.Connection[tuple[object, ...]]",
    sources: Sequence[UUID],
    workers: tuple[UUID, ...],
    count: int,
) -> int:
    """Copies the sources, of one holder and one stand-in, ``count`` times in all; returns how many."""
    if count <= 0 or not sources:
        return 0
    fresh = [uuid4() for _ in range(2 + count // CASELOAD)]
    for statement in WORKERS:
        owner.execute(statement, {"new": fresh, "old": workers[0]})
    owner.execute(PLAN, [count, list(sources), len(sources), fresh, CASELOAD, fresh, CASELOAD])
    owner.execute("ANALYZE plan")
    for _, schema, table, columns, ids in owner.execute(TABLES, [SCHEMAS]).fetchall():
        owner.execute(_copy(str(schema), str(table), list(columns), set(ids)), workers)  # type: ignore[call-overload]
    owner.execute("DROP TABLE plan")
    return count


def _copy(schema: str, table: str, columns: list[str], ids: set[str]) -> sql.Composed:
    key = "id" if table == "dossier" else "dossier_id"
    return sql.SQL(
        "INSERT INTO {table} ({columns}) SELECT {values} FROM {table} t"
        " JOIN plan p ON t.{key} = p.old_dossier "
        " CROSS JOIN (SELECT %s::uuid AS holder, %s::uuid AS stand_in) was"
    ).format(
        table=sql.Identifier(schema, table),
        columns=sql.SQL(", ").join(map(sql.Identifier, columns)),
        values=sql.SQL(", ").join(_value(column, is_id=column in ids) for column in columns),
        key=sql.Identifier(key),
    )


def _value(column: str, *, is_id: bool) -> sql.Composed:
    here = sql.Identifier("t", column)
    if column == "reference":
        return sql.SQL("upper(left(replace(p.new_dossier::text, '-', ''), 12))").format()
    if not is_id:
        return sql.SQL("{}").format(here)
    return sql.SQL(
        "CASE {here} WHEN p.old_dossier THEN p.new_dossier WHEN p.old_compartment THEN p.new_compartment"
        " WHEN was.holder THEN p.holder WHEN was.stand_in THEN p.stand_in ELSE {other} END"
    ).format(here=here, other=sql.SQL("gen_random_uuid()") if column == "id" else here)
