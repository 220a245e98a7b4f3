"""Who acts in a story: personas who sign in with their own password when they are first needed."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from houvast.access.acting import acting
from houvast.access.actor import Actor
from houvast.access.services.sign_in import Credentials, SignedIn, sign_in
from houvast.access.services.sign_out import sign_out

PASSWORD: Final = "de markt van halvermonde"  # noqa: S105 - known to all, as the page says
"""Every persona's: printed on the sign-in page of a demonstration, worth nothing anywhere else."""


class Stage:
    """Opens and closes the doors behind the personas; each signs in once and out at the end."""

    def __init__(self) -> None:
        self._signed_in: dict[str, SignedIn] = {}

    @contextmanager
    def acts(self, login_name: str) -> Iterator[Actor]:
        """Acts as somebody, in one transaction."""
        if login_name not in self._signed_in:
            self._signed_in[login_name] = sign_in(Credentials(login_name, PASSWORD, device="./houvast demo"))
        with acting(self._signed_in[login_name].unlocked) as actor:
            yield actor

    def close(self) -> None:
        """Signs everybody out."""
        while self._signed_in:
            sign_out(self._signed_in.popitem()[1].cookies)


@contextmanager
def stage() -> Iterator[Stage]:
    """Gives a stage and clears it afterwards, whatever happened on it."""
    opened = Stage()
    try:
        yield opened
    finally:
        opened.close()
