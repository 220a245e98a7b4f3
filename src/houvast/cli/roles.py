"""The database's roles: who may sign in, who owns, and what each can never become.

Architecture, "Access": logins that own nothing and inherit nothing, an owner for migrations, three roles
without sign-in that ``SET LOCAL ROLE`` reaches, and a backup that reads past row security but writes nothing.
The log's sealer, who reads every entry, is reached by the jobs' login alone: no statement injected into a
page comes near it.
Passwords never travel: the server is given their SCRAM verifiers.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import psycopg
from psycopg import sql

from houvast.kernel.errors import Conflict

INHERIT_PER_MEMBERSHIP = 160000
ANY_CONNECTION = psycopg.Connection[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Role:
    """A role: its attributes in SQL and its settings; ``purpose`` names its entry in ``database.json``."""

    name: str
    attributes: str
    purpose: str = ""
    settings: tuple[tuple[str, str], ...] = ()


OWNER, BACKUP = "houvast_owner", "houvast_backup"
PLAIN = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION"
UNSEEN = (("track_activities", "off"),)
ROLES = (
    Role(OWNER, f"LOGIN INHERIT NOBYPASSRLS {PLAIN}", "owner"),
    Role("houvast_login", f"LOGIN NOINHERIT NOBYPASSRLS {PLAIN}", "login", UNSEEN),
    Role("houvast_signin", f"LOGIN NOINHERIT NOBYPASSRLS {PLAIN}", "signin", UNSEEN),
    Role("houvast_jobs", f"LOGIN NOINHERIT NOBYPASSRLS {PLAIN}", "jobs", UNSEEN),
    Role(BACKUP, f"LOGIN INHERIT BYPASSRLS {PLAIN}", "backup", (("default_transaction_read_only", "on"),)),
    Role("houvast_app", f"NOLOGIN NOINHERIT NOBYPASSRLS {PLAIN}"),
    Role("houvast_figures", f"NOLOGIN NOINHERIT NOBYPASSRLS {PLAIN}"),
    Role("houvast_sealer", f"NOLOGIN NOINHERIT NOBYPASSRLS {PLAIN}"),
)
REACHED = {
    "houvast_app": "houvast_login",
    "houvast_figures": "houvast_login",
    "houvast_sealer": "houvast_jobs",
}
PURPOSES = tuple(role.purpose for role in ROLES if role.purpose)


def ensure_roles(connection: ANY_CONNECTION, passwords: Mapping[str, str], unproven: frozenset[str]) -> None:
    """Creates the missing roles and sets attributes, settings and memberships of all.

    ``passwords`` by purpose; ``unproven`` are the purposes whose password was made just now: such a role must
    not exist yet, else it belongs to an installation whose secrets are elsewhere. Raises Conflict.
    """
    names = [role.name for role in ROLES]
    known = {
        str(row[0])
        for row in connection.execute("SELECT rolname FROM pg_roles WHERE rolname = ANY (%s)", [names])
    }
    for role in ROLES:
        if role.name in known and role.purpose in unproven:
            raise Conflict(
                "This database server already has the role %(role)s, and its password is not in this "
                "HOUVAST_HOME: bring the secrets of the installation that made it.",
                role=role.name,
            )
        _ensure_role(connection, role, passwords.get(role.purpose), known=role.name in known)
    membership = sql.SQL("GRANT {} TO {}")
    if connection.info.server_version >= INHERIT_PER_MEMBERSHIP:
        membership = sql.SQL("GRANT {} TO {} WITH INHERIT FALSE, SET TRUE")
    for name, login in REACHED.items():
        connection.execute(membership.format(sql.Identifier(name), sql.Identifier(login)))
    connection.execute("REVOKE houvast_sealer FROM houvast_login")
    connection.execute(sql.SQL("GRANT pg_read_all_data TO {}").format(sql.Identifier(BACKUP)))


def _ensure_role(connection: ANY_CONNECTION, role: Role, password: str | None, *, known: bool) -> None:
    words = [sql.SQL("ALTER ROLE" if known else "CREATE ROLE"), sql.Identifier(role.name)]
    words.append(sql.SQL(role.attributes))
    if password is not None and not known:
        verifier = connection.pgconn.encrypt_password(password.encode(), role.name.encode(), b"scram-sha-256")
        words += [sql.SQL("PASSWORD"), sql.Literal(verifier.decode())]
    connection.execute(sql.SQL(" ").join(words))
    for name, value in role.settings:
        statement = sql.SQL("ALTER ROLE {} SET {} = {}")
        connection.execute(
            statement.format(sql.Identifier(role.name), sql.Identifier(name), sql.Literal(value))
        )
