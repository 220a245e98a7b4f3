"""A calendar feed that works while nobody is signed in, and of which a stolen database tells nothing.

The address holds a secret that is stored nowhere. From it follow, under the pepper, the hash that finds the
row and a key pair; the row holds the public half only. A worker's own requests seal to it and cannot read it
back. Whoever holds the address (a telephone) opens it, and sees moments and references, never a name.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.conf import settings

from houvast.access.actor import Actor
from houvast.access.limits import keyed
from houvast.access.models.feeds import CalendarFeed
from houvast.access.register import write_down
from houvast.audit import log
from houvast.kernel import ids
from houvast.kernel.errors import Tampered
from houvast.vault import content as contents
from houvast.vault.content import content
from houvast.vault.deriving import derive
from houvast.vault.pairs import EncryptionPair, open_from, seal_to, sign, verify

FEED: Final = b"houvast feed 1"
TOKEN_BYTES: Final = 32


@content("access.feed_entry", version=1)
@dataclass(frozen=True)
class FeedEntry:
    """One moment in a calendar: a dossier's reference, and a number that means nothing elsewhere."""

    uid: str
    reference: str
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    sequence: int


@content("access.feed", version=1)
@dataclass(frozen=True)
class FeedContent:
    """All that a feed says."""

    entries: tuple[FeedEntry, ...]


def entry_uid(row_id: UUID) -> str:
    """Returns the number of a row in calendars: the same each time, and unknown to the database."""
    return f"{keyed('calendar', str(row_id)).hex()[:32]}@houvast"


def new_feed(actor: Actor) -> str:
    """Gives the actor a feed in place of an earlier one; returns its secret, which is kept nowhere."""
    drop_feed(actor)
    token, feed_id = secrets.token_urlsafe(TOKEN_BYTES), ids.new_id()
    public = _pair(token).public
    CalendarFeed.objects.create(
        id=feed_id,
        user_id=actor.user_id,
        token_hash=feed_hash(token),
        public=public,
        signature=sign(actor.keyring.bundle.signing, _claim(feed_id, actor.user_id, public), FEED),
    )
    return token


def fill_feed(actor: Actor, entries: tuple[FeedEntry, ...]) -> None:
    """Seals what the actor's feed says from now on; does nothing without a feed.

    A feed whose key the actor did not sign with today's own key ends: nothing is sealed to a stranger's.
    """
    row = own_feed(actor)
    if row is None:
        return
    public = bytes(row.public)
    claim = _claim(row.id, row.user_id, public)
    try:
        verify(actor.keyring.bundle.signing.public, claim, bytes(row.signature), FEED)
    except Tampered:
        drop_feed(actor)
        log.record("refused.calendar_feed")
        return
    row.sealed = seal_to(public, contents.dump(FeedContent(entries)), FEED + row.id.bytes)
    row.save(update_fields=["sealed"])


def drop_feed(actor: Actor) -> bool:
    """Ends the actor's feed, for good: a restore does not bring it back. Returns whether there was one."""
    row = own_feed(actor)
    if row is None:
        return False
    write_down("feed", row.id)
    row.delete()
    return True


def own_feed(actor: Actor) -> CalendarFeed | None:
    """Returns the actor's feed, if there is one."""
    return CalendarFeed.objects.filter(user_id=actor.user_id).first()


def feed_hash(token: str) -> bytes:
    """Returns the hash that finds a feed; the secret is 256 random bits, so that a plain hash is enough."""
    return sha256(b"houvast feed " + token.encode()).digest()


def open_feed_content(token: str, feed_id: UUID, sealed: bytes) -> FeedContent:
    """Opens a feed with the secret of its address. Raises Tampered for any other."""
    return contents.load(FeedContent, open_from(_pair(token), sealed, FEED + feed_id.bytes))


def _pair(token: str) -> EncryptionPair:
    return EncryptionPair(derive(token.encode(), settings.PEPPER, FEED))


def _claim(feed_id: UUID, user_id: UUID, public: bytes) -> bytes:
    return feed_id.bytes + user_id.bytes + public
