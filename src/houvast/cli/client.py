"""Runs one of PostgreSQL's client programs against this home's server, in the right role."""

import os
import shutil
import subprocess
from typing import cast

from psycopg.conninfo import conninfo_to_dict

from houvast.cli.cluster import Cluster
from houvast.cli.server.binaries import program

VARIABLES = {
    "host": "PGHOST",
    "port": "PGPORT",
    "dbname": "PGDATABASE",
    "user": "PGUSER",
    "password": "PGPASSWORD",
}
TLS = {"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY"}


def client_program(name: str) -> str:
    """The program's path: for a server elsewhere the distribution's, which knows TLS, else the wheel's."""
    elsewhere = bool(os.environ.get("HOUVAST_DATABASE_URL"))
    return (shutil.which(name) if elsewhere else None) or str(program(name))


def client_environment(cluster: Cluster, purpose: str) -> dict[str, str]:
    """The environment that leads to the database in a role; passwords are not put on the command line."""
    facts = conninfo_to_dict(cluster.conninfo(purpose))
    known = {**VARIABLES, **TLS}
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return plain | {known[name]: str(cast("object", value)) for name, value in facts.items() if name in known}


def run_client(cluster: Cluster, name: str, purpose: str, arguments: list[str]) -> int:
    """Runs the program with the person's own terminal; its exit status. Ctrl-C is the program's."""
    process = subprocess.Popen([client_program(name), *arguments], env=client_environment(cluster, purpose))
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue
