"""Signed-in devices: the keys lie sealed under a cookie and the pepper; the database holds only hashes."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import connections

from houvast.access.actor import Unlocked
from houvast.access.keeping import seal_keeping
from houvast.access.models.signin import Session
from houvast.access.values import Awaits, Hat
from houvast.kernel import clock, ids
from houvast.kernel.errors import SignInNeeded, Tampered
from houvast.kernel.messages import message
from houvast.vault import bundles
from houvast.vault.bundles import UserBundle
from houvast.vault.sessions import new_cookie_key, open_session, seal_session

TOKEN_CHARACTERS = 43
SEEN_EVERY = timedelta(minutes=1)
WAITS = timedelta(minutes=10)
HANDED_OVER = timedelta(hours=2)
FIND = """
    SELECT id, account_id, sealed, device, last_seen_at, expires_at, hat FROM signin.session
    WHERE cookie_hash = %s AND ended_at IS NULL AND awaits = %s
"""


@dataclass(frozen=True)
class Cookies:
    """What a signed-in browser holds: the session's name, and the key that opens what lies behind it."""

    session: str = field(repr=False)
    key: str = field(repr=False)


class _Row(NamedTuple):
    """A session as it is found by its cookie: once in every request."""

    id: UUID
    account_id: UUID
    sealed: bytes | None
    device: str
    last_seen_at: datetime
    expires_at: datetime
    hat: str


@dataclass(frozen=True)
class OpenSession:
    """A session that was found, is in time, and opened."""

    id: UUID
    device: str
    unlocked: Unlocked = field(repr=False)
    hat: Hat = Hat.NONE


class Started(NamedTuple):
    """A session that was stored: its cookies, what it unlocks, and what it still waits for."""

    cookies: Cookies
    unlocked: Unlocked
    awaits: Awaits


def cookie_hash(session_cookie: str) -> bytes:
    """Returns the hash under which a session is stored."""
    return sha256(session_cookie.encode()).digest()


def has_two_hats(account_id: UUID) -> bool:
    """Returns whether somebody does both social work and work of the cell."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT access.has_two_hats(%s)", [account_id])
        found: bool = cursor.fetchone()[0]
    return found


def start_session(
    bundle: UserBundle, device: str, awaits: Awaits = Awaits.NOTHING, hat: Hat = Hat.NONE
) -> Started:
    """Stores a new session; whoever has two hats chooses one before it is theirs.

    One that still waits for something acts for nobody: the database knows its token only afterwards.
    """
    doubled = awaits is Awaits.NOTHING and has_two_hats(bundle.user)
    hat = hat if doubled else Hat.NONE
    awaits = Awaits.HAT if doubled and hat is Hat.NONE else awaits
    cookies = Cookies(secrets.token_urlsafe(32), new_cookie_key().hex())
    token = secrets.token_urlsafe(32)
    hashed = cookie_hash(cookies.session)
    now = clock.now()
    sealed = seal_session(
        bytes.fromhex(cookies.key), settings.PEPPER, hashed, token.encode() + bundles.dump(bundle)
    )
    Session.objects.create(
        id=ids.new_id(),
        account_id=bundle.user,
        cookie_hash=hashed,
        token_hash=sha256(token.encode()).digest(),
        sealed=sealed,
        keeping=seal_keeping(bundle, hashed),
        device=device[:80],
        awaits=awaits,
        hat=hat,
        last_seen_at=now,
        expires_at=now + (WAITS if awaits else timedelta(hours=settings.SESSION_HOURS)),
    )
    return Started(cookies, Unlocked(token, bundle), awaits)


def open_cookies(cookies: Cookies, *, counts_as_activity: bool) -> OpenSession:
    """Opens a session by its cookies; raises SignInNeeded when it ended, idled too long, or does not open.

    Polling passes ``counts_as_activity=False``, so that an unattended screen locks all the same.
    """
    row = _row(cookies, Awaits.NOTHING)
    opened = _open(row, cookies)
    now = clock.now()
    if counts_as_activity and now - row.last_seen_at > SEEN_EVERY:
        Session.objects.filter(id=row.id).update(last_seen_at=now)
    return opened


def open_waiting(cookies: Cookies, awaits: Awaits) -> OpenSession:
    """Opens a session that waits for a code or an enrolment; raises SignInNeeded when it does not."""
    return _open(_row(cookies, awaits), cookies)


def is_handed_over(cookies: Cookies) -> bool:
    """Returns whether this browser was handed to somebody and waits to be taken back."""
    return Session.objects.filter(
        cookie_hash=cookie_hash(cookies.session),
        ended_at=None,
        awaits=Awaits.PASSWORD,
        expires_at__gt=clock.now(),
    ).exists()


def finish_waiting(waiting: OpenSession, hat: Hat = Hat.NONE) -> Started:
    """Ends a session that waited and starts the real one, under cookies nobody saw before.

    A device that was handed over comes back with the hat it had.
    """
    end_session(waiting.id)
    return start_session(waiting.unlocked.bundle, waiting.device, hat=hat or waiting.hat)


def _row(cookies: Cookies, awaits: Awaits) -> _Row:
    """Returns a session in time; ends one that ran out or idled too long. Raises SignInNeeded."""
    with connections["signin"].cursor() as cursor:
        cursor.execute(FIND, [cookie_hash(cookies.session), awaits.value])
        found = cursor.fetchone()
    if found is None:
        raise SignInNeeded(message("Please sign in again."))
    row = _Row(*found)
    idle = timedelta(minutes=settings.SESSION_IDLE_MINUTES)
    idles = awaits is not Awaits.PASSWORD and row.last_seen_at + idle <= clock.now()
    if row.expires_at <= clock.now() or idles:
        end_session(row.id)
        raise SignInNeeded(message("Please sign in again."))
    return row


def _open(row: _Row, cookies: Cookies) -> OpenSession:
    hashed = cookie_hash(cookies.session)
    try:
        opened = open_session(bytes.fromhex(cookies.key), settings.PEPPER, hashed, bytes(row.sealed or b""))
    except (Tampered, ValueError) as error:
        raise SignInNeeded(message("Please sign in again.")) from error
    token, rest = opened[:TOKEN_CHARACTERS].decode(), opened[TOKEN_CHARACTERS:]
    bundle = bundles.load(rest)
    if bundle.user != row.account_id:
        raise SignInNeeded(message("Please sign in again."))
    return OpenSession(row.id, row.device, Unlocked(token, bundle), Hat(row.hat))


def end_session(session_id: UUID) -> None:
    """Ends a session and destroys the keys it kept."""
    Session.objects.filter(id=session_id).update(ended_at=clock.now(), sealed=None)


def end_all_sessions(account_id: UUID) -> None:
    """Ends every session of an account: password changed, phone lost, colleague left."""
    Session.objects.filter(account_id=account_id, ended_at=None).update(ended_at=clock.now(), sealed=None)


def end_by_cookie(cookies: Cookies) -> None:
    """Ends the session a browser names, whatever state it is in."""
    Session.objects.filter(cookie_hash=cookie_hash(cookies.session), ended_at=None).update(
        ended_at=clock.now(), sealed=None
    )
