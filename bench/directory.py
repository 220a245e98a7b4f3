"""Searching 20,000 services with typing errors forgiven, against a plain ILIKE over them, in one run.

Run it with ``./houvast bench directory``; it makes a database of its own and drops it. Both are asked as
somebody signed in asks, rows checked and all; the plain one finds only what is typed exactly. Times are the
median of some rounds.
"""

import importlib
import os
from typing import Final

from houvast.cli.cluster import create_database, drop_database, running_cluster
from houvast.cli.django_process import close_connections, enter

NAME: Final = "houvast_bench_directory"


def main() -> None:
    """Fills a directory, then prints one line per question."""
    with running_cluster() as cluster:
        create_database(NAME)
        os.environ["HOUVAST_DATABASE_NAME"] = NAME
        enter(cluster.home, "test")
        try:
            importlib.import_module("entries.measured").measure()
        finally:
            close_connections()
            drop_database(NAME)


if __name__ == "__main__":
    main()
