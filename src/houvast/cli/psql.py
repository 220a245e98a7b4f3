"""``./houvast psql``: a prompt as the owner, for repairs."""

import sys

from houvast.cli.client import run_client
from houvast.cli.cluster import running_cluster


def run(arguments: list[str]) -> int:
    """``./houvast psql [psql's arguments]``; psql's exit status."""
    if sys.stdin.isatty():
        print(
            "You are the owner: row security does not hold you back, and the log does not see you.",
            file=sys.stderr,
        )
    with running_cluster() as cluster:
        return run_client(cluster, "psql", "owner", arguments)
