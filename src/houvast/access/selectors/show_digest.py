"""The log's digests of the newest days, for who keeps them outside: the data-protection officer."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import digests
from houvast.audit.digests import Digest

DAYS = 30


def show_digest(actor: Actor) -> tuple[Digest, ...]:
    """Returns the newest digest of each of the last days on which anything was sealed, newest first."""
    must(actor, "access.show_digest")
    return digests.newest_digests(DAYS)
