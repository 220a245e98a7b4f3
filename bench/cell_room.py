"""The two screens of a meeting that is held, in a cell of 500 cases, 40 organisations and 60 meetings a year.

Run it with ``./houvast bench cell_room [--quick]``; it makes a database of its own and drops it. Pages are
asked as a browser without a script asks them; times are the median of some rounds, beside those of a small
cell in the same run. Fails when the wall, which asks by itself every five seconds, takes longer than half a
second, or when a screen takes more queries than in the small cell.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path
from typing import Final

from houvast.cli.cluster import create_database, drop_database, running_cluster
from houvast.cli.django_process import close_connections, enter

NAME: Final = "houvast_bench_cell_room"
TESTS: Final = Path(__file__).parents[1] / "tests"
WHOLE: Final = (500, 40, 60)
QUICK: Final = (12, 4, 3)
MOST_MS: Final = 500.0


def main() -> int:
    """Fills a cell, then prints one line per screen."""
    reader = argparse.ArgumentParser(prog="./houvast bench cell_room")
    reader.add_argument("--quick", action="store_true", help="few rows: does it run?")
    size = QUICK if reader.parse_args().quick else WHOLE
    importlib.import_module("meeting")
    # Beside this file lies one that has the name of the tests' package: from here on theirs is meant.
    here = Path(__file__).parent
    sys.path[:] = [str(TESTS), *(one for one in sys.path if Path(one).resolve() != here)]
    with running_cluster() as cluster:
        create_database(NAME)
        os.environ["HOUVAST_DATABASE_NAME"] = NAME
        enter(cluster.home, "test")
        try:
            wall, constant = importlib.import_module("meeting.measured").measure(*size)
        finally:
            close_connections()
            drop_database(NAME)
    return int(wall >= MOST_MS or not constant)


if __name__ == "__main__":
    sys.exit(main())
