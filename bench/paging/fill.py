"""Fills our databases and prints what was filled as JSON. Run: ``python -m paging.fill SIZES``."""

import importlib
import json
import sys
from dataclasses import asdict

from django.urls import NoReverseMatch, reverse

from houvast.cli.cluster import running_cluster
from houvast.cli.django_process import close_connections, enter
from houvast.cli.progress import Progress
from paging.words import Size


def main() -> None:
    """Fills as the demonstration does, in a home of its own."""
    sizes = tuple(Size(**size) for size in json.loads(sys.argv[1]))
    with running_cluster() as cluster:
        enter(cluster.home, "demonstration")
        try:
            filled = importlib.import_module("paging.sizes").fill(cluster, sizes, Progress())
        finally:
            close_connections()
    print(json.dumps(asdict(filled) | {"search": search_page()}))


def search_page() -> tuple[str, str]:
    """Returns the address of the search over one's caseload and its field; nothing while it is not there."""
    try:
        return reverse("work:search_caseload"), "words"
    except NoReverseMatch:
        return "", ""


if __name__ == "__main__":
    main()
