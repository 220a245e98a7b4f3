"""Signed-in devices: the keys lie sealed under a cookie and the pepper; the database holds only hashes."""

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from django.conf import settings

from houvast.access.actor import Unlocked
from houvast.access.models.signin import Session
from houvast.kernel import clock, ids
from houvast.kernel.errors import SignInNeeded, Tampered
from houvast.kernel.messages import message
from houvast.vault import bundles
from houvast.vault.bundles import UserBundle
from houvast.vault.sessions import new_cookie_key, open_session, seal_session

TOKEN_CHARACTERS = 43
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True)
class Cookies:
    """What a signed-in browser holds: the session's name, and the key that opens what lies behind it."""

    session: str = field(repr=False)
    key: str = field(repr=False)


@dataclass(frozen=True)
class OpenSession:
    """A session that was found, is in time, and opened."""

    id: UUID
    language: str
    unlocked: Unlocked = field(repr=False)


def cookie_hash(session_cookie: str) -> bytes:
    """Returns the hash under which a session is stored."""
    return sha256(session_cookie.encode()).digest()


def start_session(bundle: UserBundle, device: str) -> tuple[Cookies, Unlocked]:
    """Stores a new session for a user who proved who they are; returns its cookies and what it unlocks."""
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
        device=device[:80],
        last_seen_at=now,
        expires_at=now + timedelta(hours=settings.SESSION_HOURS),
    )
    return cookies, Unlocked(token, bundle)


def open_cookies(cookies: Cookies, *, counts_as_activity: bool) -> OpenSession:
    """Opens a session by its cookies; raises SignInNeeded when it ended, idled too long, or does not open.

    Polling passes ``counts_as_activity=False``, so that an unattended screen locks all the same.
    """
    row = Session.objects.filter(cookie_hash=cookie_hash(cookies.session), ended_at=None).first()
    now = clock.now()
    idle = timedelta(minutes=settings.SESSION_IDLE_MINUTES)
    if row is None or row.sealed is None or row.expires_at <= now or row.last_seen_at + idle <= now:
        if row is not None:
            end_session(row.id)
        raise SignInNeeded(message("Please sign in again."))
    try:
        opened = open_session(
            bytes.fromhex(cookies.key), settings.PEPPER, bytes(row.cookie_hash), bytes(row.sealed)
        )
    except (Tampered, ValueError) as error:
        raise SignInNeeded(message("Please sign in again.")) from error
    if counts_as_activity and now - row.last_seen_at > SEEN_EVERY:
        Session.objects.filter(id=row.id).update(last_seen_at=now)
    token, rest = opened[:TOKEN_CHARACTERS].decode(), opened[TOKEN_CHARACTERS:]
    bundle = bundles.load(rest)
    if bundle.user != row.account_id:
        raise SignInNeeded(message("Please sign in again."))
    return OpenSession(row.id, "", Unlocked(token, bundle))


def end_session(session_id: UUID) -> None:
    """Ends a session and destroys the keys it kept."""
    Session.objects.filter(id=session_id).update(ended_at=clock.now(), sealed=None)


def end_all_sessions(account_id: UUID) -> None:
    """Ends every session of an account: password changed, phone lost, colleague left."""
    Session.objects.filter(account_id=account_id, ended_at=None).update(ended_at=clock.now(), sealed=None)
