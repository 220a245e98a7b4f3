"""Tells the person at the terminal what is being done and how long it took."""

import contextlib
import sys
import time
from collections.abc import Iterator


class Progress:
    """Lines such as ``  Database … 0.4 s``."""

    def __init__(self) -> None:
        self._unfinished = False

    @contextlib.contextmanager
    def step(self, text: str) -> Iterator[None]:
        """Names a step before it begins and gives its time when it is done."""
        self._begin_line()
        print(f"  {text} …", end="", flush=True, file=sys.stderr)
        self._unfinished = True
        began = time.monotonic()
        yield
        if not self._unfinished:
            print(f"  {text}:", end="", file=sys.stderr)
        print(f" {time.monotonic() - began:.1f} s", flush=True, file=sys.stderr)
        self._unfinished = False

    def say(self, text: str) -> None:
        """Prints a sentence on a line of its own."""
        self._begin_line()
        print(text, flush=True, file=sys.stderr)

    def _begin_line(self) -> None:
        if self._unfinished:
            print(file=sys.stderr)
        self._unfinished = False
