"""The two screens of a meeting that is held, in a cell of 500 cases, 40 organisations and 60 meetings a year.

Run it with ``./houvast bench cell_room [--quick]``; it makes a database of its own and drops it. Pages are
asked as a browser without a script asks them; times are the median of some rounds. Fails when the wall, which
asks by itself every five seconds, takes longer than half a second.
"""

import argparse
import importlib
import os
import sys
from typing import Final

from houvast.cli.cluster import create_database, drop_database, running_cluster
from houvast.cli.django_process import close_connections, enter

NAME: Final = "houvast_bench_cell_room"
WHOLE: Final = (500, 40, 60)
QUICK: Final = (12, 4, 3)
MOST_MS: Final = 500.0


def main() -> int:
    """Fills a cell, then prints one line per screen."""
    reader = argparse.ArgumentParser(prog="./houvast bench cell_room")
    reader.add_argument("--quick", action="store_true", help="few rows: does it run?")
    size = QUICK if reader.parse_args().quick else WHOLE
    with running_cluster() as cluster:
        create_database(NAME)
        os.environ["HOUVAST_DATABASE_NAME"] = NAME
        enter(cluster.home, "test")
        try:
            slowest: float = importlib.import_module("meeting.measured").measure(*size)
        finally:
            close_connections()
            drop_database(NAME)
    return int(slowest >= MOST_MS)


if __name__ == "__main__":
    sys.exit(main())
