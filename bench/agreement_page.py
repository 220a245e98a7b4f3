"""The page of how far a team agrees, for 12, 50 and 200 nameless cases, beside the plain loop over draws.

Run: ``./houvast bench agreement_page``. Measured is computing, from the opened block to every word, table and
drawing of the page; numpy is loaded before. The plain loop draws the cases of the same ratings again and
counts each question anew, as in ``bench agreement``, for a few draws, scaled up to as many as the page takes.
Fails when 200 cases take a second or more.
"""

import importlib
import os
import sys

from houvast.cli.cluster import running_cluster
from houvast.cli.django_process import enter

MOST_SECONDS = 1.0


def main() -> int:
    """Measures without a database of its own: nothing is read from one."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with running_cluster() as cluster:
        enter(cluster.home, "test")
        seconds: float = importlib.import_module("agreeing.page").measure()
    return int(seconds >= MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
