"""``./houvast demo``: from a fresh checkout to a town in the browser, with every step named."""

import importlib
import importlib.util
import os
import signal

import psycopg

from houvast.cli.cluster import DATABASE, Cluster, create_database, running_cluster
from houvast.cli.django_process import close_connections, enter
from houvast.cli.jobs import jobs_beside
from houvast.cli.migrate import migrate
from houvast.cli.no_traces import leave_no_traces
from houvast.cli.options import options, port
from houvast.cli.progress import Progress
from houvast.cli.web_server import APPLICATION, ensure_port_is_free, load_application, serve
from houvast.kernel.errors import Conflict

BUILDER = "houvast.cli.demo.build"
LOOPBACK = "127.0.0.1"


def build_town(cluster: Cluster, progress: Progress, size: int | None) -> None:
    """Tables, then the town: built once, completed to ``size`` dossiers when a size is given.

    Raises Conflict for a database of real work, before a single table of it is touched.
    """
    ensure_no_real_work(cluster)
    with progress.step("Tables"):
        migrate(cluster)
    building = importlib.import_module(BUILDER)  # only now: its models need the settings that were entered
    if building.is_half_founded():
        with progress.step("Taking down what was half founded"):
            close_connections()
            create_database(DATABASE)
            migrate(cluster)
    building.build(progress, size)


def ensure_no_real_work(cluster: Cluster) -> None:
    """Raises Conflict when somebody has an account in a database that carries no mark."""
    with psycopg.connect(cluster.conninfo("owner")) as connection:
        found = connection.execute("SELECT to_regclass('signin.account') IS NOT NULL").fetchone()
        if found is None or not found[0]:
            return
        rows = "SELECT EXISTS (SELECT FROM signin.account) AND NOT EXISTS (SELECT FROM signin.installation)"
        in_use = connection.execute(rows).fetchone()
    if in_use is not None and in_use[0]:
        raise Conflict(
            "This database is one of real work: it never becomes a demonstration."
            " Set HOUVAST_HOME to another directory."
        )


def open_doors(number: int, progress: Progress) -> None:
    """Serves on loopback only: the sign-in page with personas is nobody else's."""
    with progress.step("Pages"):
        load_application()
    progress.say(f"\nHouvast is at http://localhost:{number} (Ctrl-C stops it; run again, it goes on).")
    serve(LOOPBACK, number)
    progress.say("\nStopped; what was done is kept.")


def stopped_by_hand(_number: int, _frame: object) -> None:
    """Makes SIGTERM what Ctrl-C is, so that the database is left in good order."""
    raise KeyboardInterrupt


def run(arguments: list[str]) -> int:
    """``./houvast demo [--no-serve] [--port P] [--size N]``."""
    reader = options("demo", "Builds the demonstration town and opens it in the browser.")
    reader.add_argument("--no-serve", action="store_true", help="stop when the town stands")
    reader.add_argument("--port", type=port, default=8000)
    reader.add_argument("--size", type=int, default=None, help="number of dossiers, for measuring")
    given = reader.parse_args(arguments)
    signal.signal(signal.SIGTERM, stopped_by_hand)
    os.environ.setdefault("HOUVAST_POOL", "1")
    progress = Progress()
    serving = not given.no_serve and importlib.util.find_spec(APPLICATION) is not None
    if serving:
        ensure_port_is_free(LOOPBACK, given.port)
    database = progress.step("Database")
    database.__enter__()
    with running_cluster() as cluster:
        database.__exit__(None, None, None)
        enter(cluster.home, "demonstration")
        try:
            build_town(cluster, progress, given.size)
        finally:
            close_connections()  # nobody may be waiting for a server that stops
        if serving:
            leave_no_traces(cluster.home)
            with jobs_beside(cluster.home):
                open_doors(given.port, progress)
    return 0
