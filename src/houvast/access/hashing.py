"""The queue before the costly hash: signing in may become slow, the pages of everybody else may not.

One stretching of a password a core, at most two seconds of waiting, then a clear "in a moment". A browser on
which its user signed in before has a place kept free: a flood of strangers cannot push it out of the queue.

Each worker process has queues of its own, so ``HOUVAST_WORKERS`` (which the server sets to its number of
processes) divides the cores among them; with more processes than cores each still has one place of each kind,
and the operating system shares the cores out.
"""

import os
from typing import Final

from django.conf import settings

from houvast.access.models.signin import Account
from houvast.vault.passwords import Stretched, StretchParameters, new_parameters
from houvast.vault.stretch_queue import StretchQueue

PLACES: Final = max(1, (os.cpu_count() or 1) // max(1, int(os.environ.get("HOUVAST_WORKERS", "1"))))
STRANGERS: Final = StretchQueue(max(1, PLACES - 1))
COLLEAGUES: Final = StretchQueue(1)


def stretch_for(account: Account | None, password: str, *, known_device: bool = False) -> Stretched:
    """Returns a password stretched with an account's stored parameters; raises Invalid, Busy.

    Without an account it costs the same: whoever tries names learns nothing from the time an answer takes.
    """
    queue = COLLEAGUES if known_device else STRANGERS
    if account is None or not account.salt:
        parameters = new_parameters(settings.ARGON2_MEMORY_KIB, settings.ARGON2_PASSES)
    else:
        parameters = StretchParameters(account.memory_kib or 0, account.passes or 0, bytes(account.salt))
    return queue.stretch(password, parameters, settings.PEPPER)


def stretch_new(password: str) -> tuple[StretchParameters, Stretched]:
    """Returns fresh parameters and a new password stretched with them; raises Invalid, Busy."""
    parameters = new_parameters(settings.ARGON2_MEMORY_KIB, settings.ARGON2_PASSES)
    return parameters, STRANGERS.stretch(password, parameters, settings.PEPPER)
