"""Importing 20,000 services with all that hangs on them: looking, yes, the same again, one changed, a copy.

Run: ``./houvast bench imports [SERVICES]``, in a database of its own that it drops. Prints seconds, and the
most memory this process had until then. Fails above 400 MB.
"""

import importlib
import os
import sys

from houvast.cli.cluster import create_database, drop_database, running_cluster
from houvast.cli.django_process import close_connections, enter
from houvast.cli.migrate import migrate

NAME = "houvast_bench_imports"
SERVICES = 20_000
MOST_MB = 400


def main() -> int:
    """Makes a database, measures in it, drops it."""
    count = int(sys.argv[1]) if sys.argv[1:] else SERVICES
    os.environ["HOUVAST_DATABASE_NAME"] = NAME
    with running_cluster() as cluster:
        create_database(NAME)
        try:
            enter(cluster.home, "test")
            migrate(cluster, NAME)
            most = importlib.import_module("importing.acts").measure(count)
        finally:
            close_connections()
            drop_database(NAME)
    return int(most > MOST_MB)


if __name__ == "__main__":
    sys.exit(main())
