"""The log's digests of the newest days, for who keeps them outside: the data-protection officer."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import digests
from houvast.audit.digests import Digest
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

DAYS = 30
LONGEST = 18
"""Digits that a number of PostgreSQL's can hold."""


def show_digest(actor: Actor, seal: str | None = None) -> tuple[Digest, ...]:
    """Returns the newest digest of each of the last days on which anything was sealed, newest first.

    With the number of a seal: its digest alone, also when the day has a newer one. Raises NotFound.
    """
    must(actor, "access.show_digest")
    if seal is None:
        return digests.newest_digests(DAYS)
    known = seal.isascii() and seal.isdecimal() and len(seal) <= LONGEST
    found = digests.one_digest(int(seal)) if known else None
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return (found,)
