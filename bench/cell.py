"""What the pages of a cell with 500 cases, 40 organisations and 60 meetings a year cost.

Run it with ``./houvast bench cell [--quick]``; it makes a database of its own and drops it. The bare loop
reads the rows of an agenda of twenty cases and opens their sealed values, and does nothing else: what a page
costs beyond it is asking who may see what, opening replies, and writing down that somebody looked. Each page
is asked of a cell with twenty cases as well, in the same run: fails when it takes more queries in the large
one.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path
from typing import Final

from houvast.cli.cluster import create_database, drop_database, running_cluster
from houvast.cli.django_process import close_connections, enter

NAME: Final = "houvast_bench_cell"
TESTS: Final = Path(__file__).parents[1] / "tests"
"""The city, its cell and its partners are those that the tests live in."""


def main() -> int:
    """Fills a cell, then prints one line per page."""
    reader = argparse.ArgumentParser(prog="./houvast bench cell")
    reader.add_argument("--quick", action="store_true", help="few cases: does it run?")
    given = reader.parse_args()
    importlib.import_module("consulting")
    # The tests' package has this file's name: from here on theirs is meant.
    here = Path(__file__).parent
    sys.path[:] = [str(TESTS), *(one for one in sys.path if Path(one).resolve() != here)]
    with running_cluster() as cluster:
        create_database(NAME)
        os.environ["HOUVAST_DATABASE_NAME"] = NAME
        enter(cluster.home, "test")
        try:
            constant: bool = importlib.import_module("consulting.measured").measure(is_quick=given.quick)
        finally:
            close_connections()
            drop_database(NAME)
    return int(not constant)


if __name__ == "__main__":
    sys.exit(main())
