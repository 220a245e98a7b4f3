"""The database server of this home: the embedded one, or the one ``HOUVAST_DATABASE_URL`` names.

``running_cluster`` starts or joins it and leaves the way to it in ``secrets/database.json``, which the
settings read. Several processes may share one server; it stops when the last of them leaves, in whatever way.
"""

import contextlib
import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import LiteralString, cast

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from houvast.cli.home import Home, ensure_secrets, open_home, read_json, write_json
from houvast.cli.roles import ANY_CONNECTION, BACKUP, OWNER, PURPOSES, ROLES, ensure_roles
from houvast.cli.server import launch
from houvast.kernel.errors import Conflict, Invalid

DATABASE = "houvast"
EXTENSIONS = ("pg_trgm", "unaccent", "btree_gist", "citext")
CONNECT_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Cluster:
    """A server that answers, and the home it belongs to."""

    home: Home
    host: str
    port: int
    admin: str = field(repr=False)
    """The superuser's connection string, without a database's name."""

    def connect(self, database: str = "postgres") -> ANY_CONNECTION:
        """A superuser's connection in autocommit; for creating roles and databases, nothing else."""
        return psycopg.connect(self.admin, dbname=database, autocommit=True)

    def conninfo(self, purpose: str, database: str = DATABASE) -> str:
        """The connection string of one role: ``owner``, ``login``, ``signin`` or ``backup``."""
        facts = read_json(self.home.secrets / "database.json")
        who = cast("dict[str, str]", facts[purpose])
        options = cast("dict[str, str]", facts.get("options", {}))
        return make_conninfo(
            host=self.host,
            port=self.port,
            dbname=database,
            user=who["user"],
            password=who["password"],
            **options,
        )


@contextlib.contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Starts or joins this home's server, with roles and database ready; leaves it at the end of the block.

    Raises Conflict, Invalid or Busy with a sentence when there is no server to be had.
    """
    home = open_home()
    url = os.environ.get("HOUVAST_DATABASE_URL", "")
    with contextlib.ExitStack() as leaving:
        with launch.locked(home.run / "start.lock"):
            ensure_secrets(home)
            if url:
                cluster = _given(home, url)
            else:
                leaving.callback(launch.leave, home, launch.join(home))
                cluster = _embedded(home)
            _prepare(cluster)
        yield cluster


def create_database(name: str, template: str | None = None) -> None:
    """Creates an empty database with the extensions, or a copy of ``template``; the owner role owns it.

    Call it inside ``running_cluster``. An existing database of that name is dropped first.
    """
    cluster = _current()
    with cluster.connect() as connection:
        _drop(connection, name)
        _create(cluster, connection, name, template)


def drop_database(name: str) -> None:
    """Drops the database with whoever is connected to it; nothing happens when it does not exist."""
    with _current().connect() as connection:
        _drop(connection, name)


def database_names(cluster: Cluster) -> frozenset[str]:
    """The names of all databases on the server."""
    with cluster.connect() as connection:
        return frozenset(str(row[0]) for row in connection.execute("SELECT datname FROM pg_database"))


def _current() -> Cluster:
    home = open_home()
    url = os.environ.get("HOUVAST_DATABASE_URL", "")
    return _given(home, url) if url else _at(home)


def _at(home: Home) -> Cluster:
    host = str(launch.socket_directory(home))
    password = launch.superuser_password(home)
    admin = make_conninfo(
        host=host, port=launch.PORT, user=launch.SUPERUSER, password=password, connect_timeout=CONNECT_SECONDS
    )
    return Cluster(home, host, launch.PORT, admin)


def _embedded(home: Home) -> Cluster:
    cluster: list[Cluster] = []

    def answers() -> bool:
        try:
            cluster[:] = [_at(home)]
            cluster[0].connect().close()
        except psycopg.OperationalError:
            return False
        return True

    launch.ensure_started(home, answers)
    return cluster[0]


def _given(home: Home, url: str) -> Cluster:
    try:
        facts = conninfo_to_dict(url)
    except psycopg.ProgrammingError as error:
        raise Invalid(
            "HOUVAST_DATABASE_URL is not an address such as postgresql://user:password@host:5432/."
        ) from error
    facts.pop("dbname", None)
    facts.setdefault("connect_timeout", CONNECT_SECONDS)
    host, port = str(facts.get("host") or ""), int(facts.get("port") or launch.PORT)
    if not host:
        raise Invalid("HOUVAST_DATABASE_URL names no host (for a socket: ?host=/its/directory).")
    return Cluster(home, host, port, make_conninfo("", **facts))


def _prepare(cluster: Cluster) -> None:
    known = read_json(cluster.home.secrets / "database.json")
    entries: dict[str, dict[str, str]] = {}
    fresh: set[str] = set()
    for role in ROLES:
        if role.purpose in known:
            entries[role.purpose] = cast("dict[str, str]", known[role.purpose])
        elif role.purpose:
            entries[role.purpose] = {"user": role.name, "password": secrets.token_urlsafe(32)}
            fresh.add(role.purpose)
    facts: dict[str, object] = {"host": cluster.host, "port": cluster.port, "name": DATABASE, **entries}
    options = {
        name: value for name, value in conninfo_to_dict(cluster.admin).items() if str(name).startswith("ssl")
    }
    if options:
        facts["options"] = options
    try:
        with cluster.connect() as connection:
            ensure_roles(connection, {name: entries[name]["password"] for name in PURPOSES}, frozenset(fresh))
            write_json(cluster.home.secrets / "database.json", facts)
            _ensure_database(cluster, connection)
    except psycopg.OperationalError as error:
        raise Conflict("The database server cannot be reached: %(why)s", why=_first_line(error)) from error
    except psycopg.errors.InsufficientPrivilege as error:
        raise Conflict(
            "The user of HOUVAST_DATABASE_URL may not create roles and databases: %(why)s",
            why=_first_line(error),
        ) from error


def _first_line(error: psycopg.Error) -> str:
    return (str(error).splitlines() or ["no reason given"])[0]


def _ensure_database(cluster: Cluster, connection: ANY_CONNECTION) -> None:
    found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
    if found is None:
        _create(cluster, connection, DATABASE, None)
        return
    for rights in _rights():
        connection.execute(sql.SQL(rights).format(database=sql.Identifier(DATABASE)))


def _create(cluster: Cluster, connection: ANY_CONNECTION, name: str, template: str | None) -> None:
    database, owner = sql.Identifier(name), sql.Identifier(OWNER)
    if template is not None:
        statement = sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE {}")
        connection.execute(statement.format(database, owner, sql.Identifier(template)))
    else:
        statement = sql.SQL(
            "CREATE DATABASE {} OWNER {} TEMPLATE template0"
            " ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"
        )
        connection.execute(statement.format(database, owner))
    for rights in _rights():
        connection.execute(sql.SQL(rights).format(database=database))
    if template is not None:
        return
    with cluster.connect(name) as inside:
        inside.execute(sql.SQL("ALTER SCHEMA public OWNER TO {}").format(owner))
        inside.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        for extension in EXTENSIONS:
            inside.execute(sql.SQL("CREATE EXTENSION {} SCHEMA public").format(sql.Identifier(extension)))


def _rights() -> tuple[LiteralString, ...]:
    return (
        "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        "GRANT CONNECT ON DATABASE {database} TO houvast_login, houvast_signin, houvast_jobs, " + BACKUP,
    )


def _drop(connection: ANY_CONNECTION, name: str) -> None:
    connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
