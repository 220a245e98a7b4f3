"""The queue before the costly hash: signing in may become slow, the pages of everybody else may not.

One stretching of a password a core, at most two seconds of waiting, then a clear "in a moment". Only a few
may wait, the others are told at once: whoever waits holds a thread of the server that pages need. A browser
on which its user signed in before has places of its own: no flood of strangers pushes it out of the queue.

Each worker process has queues of its own, so ``HOUVAST_WORKERS`` (which the server sets to its number of
processes) divides the cores among them; with more processes than cores each still has one place of each kind,
and the operating system shares the cores out.
"""

import os
from threading import BoundedSemaphore
from typing import Final

from django.conf import settings

from houvast.access.models.signin import Account
from houvast.kernel.errors import Busy
from houvast.kernel.messages import message
from houvast.vault.passwords import Stretched, StretchParameters, new_parameters
from houvast.vault.stretch_queue import StretchQueue

PLACES: Final = max(1, (os.cpu_count() or 1) // max(1, int(os.environ.get("HOUVAST_WORKERS", "1"))))
CHAIRS: Final = 2


class Lane:
    """Places at the costly work and a few chairs before them; who finds no chair is told so at once."""

    def __init__(self, places: int) -> None:
        self.queue = StretchQueue(places)
        self.room = BoundedSemaphore(places + CHAIRS)

    def stretch(self, password: str, parameters: StretchParameters) -> Stretched:
        """Stretches a password when there is a place within two seconds; raises Busy, Invalid."""
        if not self.room.acquire(blocking=False):
            raise Busy(message("Many people are signing in. Please try again in a few seconds."))
        try:
            return self.queue.stretch(password, parameters, settings.PEPPER)
        finally:
            self.room.release()


STRANGERS: Final = Lane(max(1, PLACES - 1))
COLLEAGUES: Final = Lane(1)


def stretch_for(account: Account | None, password: str, *, known_device: bool = False) -> Stretched:
    """Returns a password stretched with an account's stored parameters; raises Invalid, Busy.

    Without an account it costs the same: whoever tries names learns nothing from the time an answer takes.
    """
    lane = COLLEAGUES if known_device else STRANGERS
    if account is None or not account.salt:
        parameters = new_parameters(settings.ARGON2_MEMORY_KIB, settings.ARGON2_PASSES)
    else:
        parameters = StretchParameters(account.memory_kib or 0, account.passes or 0, bytes(account.salt))
    return lane.stretch(password, parameters)


def stretch_new(password: str) -> tuple[StretchParameters, Stretched]:
    """Returns fresh parameters and a new password stretched, after some proof; raises Invalid, Busy."""
    parameters = new_parameters(settings.ARGON2_MEMORY_KIB, settings.ARGON2_PASSES)
    return parameters, COLLEAGUES.stretch(password, parameters)
