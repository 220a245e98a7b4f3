"""Counts the queries of each act in process, on either side. Run: ``python -m paging.counting SIDE``.

Reads the side's facts from the environment, prints the counts as JSON. Our own requests present the
acting token and ask who acts past Django's cursors: two are added.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from uuid import uuid4

import django
from django.db import connections
from django.test import Client

from paging.acts import SIGN_IN, Side, acts_of, our_side, plain_side, sign_in

PRESENTING = 2


@dataclass(frozen=True)
class Answer:
    """Status and page."""

    status: int
    body: str


class Counted:
    """Django's client, asked like a browser."""

    def __init__(self) -> None:
        self._client = Client()

    def get(self, path: str) -> Answer:
        """Asks for a page."""
        found = self._client.get(path)
        return Answer(found.status_code, found.content.decode())

    def post(self, path: str, fields: dict[str, str]) -> Answer:
        """Sends a form."""
        found = self._client.post(path, {"submission": str(uuid4()), **fields})
        return Answer(found.status_code, found.content.decode())

    def forget(self) -> None:
        """Forgets who signed in."""
        self._client = Client()


@contextmanager
def counting() -> Iterator[list[int]]:
    """Counts what every connection executes inside the block."""
    count = [0]

    def one(execute: Callable[..., object], *arguments: object) -> object:
        count[0] += 1
        return execute(*arguments)

    with ExitStack() as stack:
        for connection in connections.all():
            stack.enter_context(connection.execute_wrapper(one))
        yield count


def main() -> None:
    """Prints the number of queries of each act, the second time it is done."""
    facts = json.loads(os.environ["PAGES_FACTS"])
    ours = sys.argv[1] == "ours"
    django.setup()
    side: Side = our_side(**facts) if ours else plain_side()
    asking, counts = Counted(), {}
    for _ in range(2):
        with counting() as count:
            sign_in(asking, side)
        counts[SIGN_IN] = count[0]
    for name, act in acts_of(asking, side).items():
        act()
        with counting() as count:
            act()
        counts[name] = count[0] + PRESENTING * ours
    print(json.dumps(counts))


if __name__ == "__main__":
    main()
