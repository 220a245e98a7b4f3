"""``./houvast pg_dump``: a dump as the backup role, which sees every row and writes none."""

from houvast.cli.client import run_client
from houvast.cli.cluster import running_cluster


def run(arguments: list[str]) -> int:
    """``./houvast pg_dump [pg_dump's arguments]``; pg_dump's exit status."""
    with running_cluster() as cluster:
        return run_client(cluster, "pg_dump", "backup", arguments)
