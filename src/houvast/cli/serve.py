"""``./houvast serve``: production. It refuses what is only good enough for a demonstration."""

import os
from ipaddress import ip_network

import psycopg
from django.conf import settings

from houvast.access.values import InstallationKind
from houvast.cli.cluster import Cluster, running_cluster
from houvast.cli.django_process import enter
from houvast.cli.home import SECRET_BYTES, Home, open_home
from houvast.cli.jobs import jobs_beside
from houvast.cli.migrate import fingerprint, is_current
from houvast.cli.no_traces import leave_no_traces
from houvast.cli.options import options, port
from houvast.cli.progress import Progress
from houvast.cli.web_server import ensure_port_is_free, serve
from houvast.kernel.errors import Conflict

SHORTEST_KEY = 50
FEWEST_CHARACTERS = 10
OTHERS = 0o077
PURPOSE = (
    "Serves in production, behind a proxy that ends TLS. HOUVAST_HOSTS: the names it is reached by."
    " HOUVAST_PROXIES: the addresses or networks of your proxies, so that wrong sign-ins are counted by the"
    " address people really call from; each proxy must add to X-Forwarded-For, and let no header through"
    " whose name holds an underscore. The outermost must read a whole request before it passes it on, and"
    " answer on http with nothing but the way to https."
)
FIRST_RUN = "./houvast migrate makes one on its first run; keep a copy outside database and backups."


def check_secrets(home: Home) -> None:
    """Raises Conflict when pepper or secret key is missing, readable by others, short, or too regular."""
    for name, shortest in (("pepper", SECRET_BYTES), ("secret_key", SHORTEST_KEY)):
        path = home.secrets / name
        if not path.exists():
            raise Conflict("%(path)s is missing. " + FIRST_RUN, path=str(path))
        if path.stat().st_mode & OTHERS:
            raise Conflict("%(path)s can be read by others: chmod 600 it.", path=str(path))
        content = path.read_bytes()
        weak = len(content) < shortest or len(set(content)) < FEWEST_CHARACTERS
        if weak or b"insecure" in content or (name == "pepper" and len(content) != SECRET_BYTES):
            raise Conflict("%(path)s is not a random secret. " + FIRST_RUN, path=str(path))


def check_settings() -> None:
    """Raises Conflict when hosts are unset or anything, or when debugging is on."""
    hosts = [host.strip() for host in os.environ.get("HOUVAST_HOSTS", "").split(",") if host.strip()]
    if not hosts or "*" in hosts:
        raise Conflict("Set HOUVAST_HOSTS to the names this service is reached by, separated by commas.")
    if settings.DEBUG:
        raise Conflict("DEBUG is on; production never runs with it.")
    check_proxies(settings.PROXIES)


def check_proxies(listed: str) -> None:
    """Raises Conflict when HOUVAST_PROXIES names something that is no address, or everybody."""
    for part in (part.strip() for part in listed.split(",") if part.strip()):
        try:
            network = ip_network(part)
        except ValueError as error:
            raise Conflict(
                "HOUVAST_PROXIES holds addresses or networks, separated by commas; %(part)s is neither.",
                part=part,
            ) from error
        if network.prefixlen == 0:
            raise Conflict("HOUVAST_PROXIES trusts everybody with %(part)s.", part=part)


def check_installation(cluster: Cluster) -> None:
    """Raises Conflict when the database carries a mark: there anybody signs in with one factor, or none."""
    with psycopg.connect(cluster.conninfo("owner")) as connection:
        row = connection.execute("SELECT kind FROM signin.installation").fetchone()
    if row is None:
        return
    if row[0] == InstallationKind.DEMONSTRATION:
        raise Conflict(
            "This database is a demonstration town: everybody knows its passwords. ./houvast demo opens it;"
            " for real work set HOUVAST_HOME to a directory of its own."
        )
    raise Conflict("This database is for tests. Set HOUVAST_HOME to a directory of its own for real work.")


def run(arguments: list[str]) -> int:
    """``./houvast serve [--host H] [--port P] [--workers N]``; a proxy in front of it ends TLS."""
    reader = options("serve", PURPOSE)
    reader.add_argument("--host", default="127.0.0.1")
    reader.add_argument("--port", type=port, default=8000)
    reader.add_argument("--workers", type=int, default=None)
    given = reader.parse_args(arguments)
    home = open_home()
    check_secrets(home)
    os.environ.setdefault("HOUVAST_POOL", "1")
    progress = Progress()
    with running_cluster() as cluster:
        enter(cluster.home, "production")
        check_settings()
        if not is_current(cluster, fingerprint()):
            raise Conflict("The tables are not up to date: run ./houvast migrate first.")
        check_installation(cluster)
        ensure_port_is_free(given.host, given.port)
        progress.say(f"Serving on {given.host}:{given.port}. Ctrl-C stops it.")
        leave_no_traces(home)
        with jobs_beside(home):
            serve(given.host, given.port, given.workers)
    progress.say("Stopped.")
    return 0
