"""With a stolen password, or the cookies of a session that was ended …"""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connections, transaction

from access.telephone import code_of, real_work
from houvast.access.acting import acting
from houvast.access.models.signin import Session
from houvast.access.personal import PERSONAL, DraftContent, draft_place, open_for_self
from houvast.access.services.confirm_code import TypedCode
from houvast.access.services.enrol_second_factor import enrol_second_factor
from houvast.access.services.keep_post import keep_post
from houvast.access.services.offer_second_factor import offer_second_factor
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.sessions import cookie_hash, end_by_cookie, open_cookies
from houvast.access.values import Function
from houvast.kernel import clock
from houvast.kernel.errors import SignInNeeded, Tampered
from houvast.kernel.ids import new_id
from houvast.vault.pairs import new_encryption_pair, open_from
from world import PASSWORD, Person, found, hire

TEXT = DraftContent(())


@pytest.fixture
def noor() -> Person:
    return hire(found(), "noor", Function.GUIDE)


def test_nobody_replaces_the_second_factor_that_came_meanwhile(noor: Person) -> None:
    """Thief and owner both sign in before there is a second factor; the owner is first to set one up."""
    with real_work():
        thief, owner = (sign_in(Credentials(noor.login_name, PASSWORD)).cookies for _ in range(2))
        offers = {cookies: offer_second_factor(cookies, "") for cookies in (thief, owner)}
        codes = {cookies: code_of(offer.key.replace(" ", "")) for cookies, offer in offers.items()}
        done = enrol_second_factor(TypedCode(owner, codes[owner]), offers[owner].sealed)
        with pytest.raises(SignInNeeded):
            enrol_second_factor(TypedCode(thief, codes[thief]), offers[thief].sealed)
        with acting(done.unlocked) as actor:
            assert actor.user_id == noor.user_id


def test_nobody_acts_in_a_session_that_ended_or_still_waits(noor: Person) -> None:
    unlocked = noor.unlocked
    rows = Session.objects.filter(account_id=noor.user_id)
    for change in ({"awaits": "code"}, {"expires_at": clock.now()}, {"ended_at": clock.now()}):
        rows.update(**change)
        with pytest.raises(SignInNeeded), acting(unlocked):
            pass
        rows.update(awaits="", expires_at=clock.now() + timedelta(hours=1), ended_at=None)
    with acting(unlocked):
        pass


def test_nobody_opens_a_session_again_without_a_second_factor(noor: Person) -> None:
    end_by_cookie(noor.cookies)
    with real_work(), pytest.raises(DatabaseError, match="second factor"), transaction.atomic(using="signin"):
        Session.objects.filter(account_id=noor.user_id).update(ended_at=None)
    with pytest.raises(SignInNeeded):
        open_cookies(noor.cookies, counts_as_activity=False)


def test_nobody_plants_a_draft_once_the_session_was_ended_on_purpose(noor: Person) -> None:
    cookies = noor.cookies
    assert keep_post(cookies, "guidance.add_note", new_id(), TEXT)
    end_by_cookie(cookies)
    assert not keep_post(cookies, "guidance.add_note", new_id(), TEXT)


def test_what_was_typed_is_still_kept_when_time_ended_the_session(noor: Person) -> None:
    cookies = noor.cookies
    Session.objects.filter(account_id=noor.user_id).update(last_seen_at=clock.now() - timedelta(hours=1))
    with pytest.raises(SignInNeeded):
        open_cookies(cookies, counts_as_activity=True)
    assert keep_post(cookies, "guidance.add_note", new_id(), TEXT)


def test_nobody_fills_the_disk_with_drafts(noor: Person) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at)"
            " SELECT gen_random_uuid(), now(), %s, 'x', gen_random_uuid(), '\\x00', now()"
            " FROM generate_series(1, 200)",
            [noor.user_id],
        )
    assert not keep_post(noor.cookies, "guidance.add_note", new_id(), TEXT)


def draft_of(person: Person) -> bytes:
    """What was kept last for somebody, as the database holds it."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT sealed FROM access.draft WHERE user_id = %s ORDER BY saved_at DESC", [person.user_id]
        )
        return bytes(cursor.fetchone()[0])


def test_nobody_reads_a_late_post_by_exchanging_its_writers_public_key(noor: Person) -> None:
    cookies, subject, stranger = noor.cookies, new_id(), new_encryption_pair()
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE keys.public_key SET encryption = %s WHERE owner_id = %s", [stranger.public, noor.user_id]
        )
    assert keep_post(cookies, "guidance.add_note", subject, TEXT)
    place, kept = draft_place("guidance.add_note", subject), draft_of(noor)
    with pytest.raises(Tampered):
        open_from(stranger, kept, PERSONAL + noor.user_id.bytes + place.encode())
    with noor.acts() as actor:
        assert open_for_self(actor, place, kept, DraftContent) == TEXT


def test_nobody_moves_the_key_of_their_own_session_beside_another(noor: Person) -> None:
    """Whoever writes the database has an account too, and a session with a key that is really theirs."""
    mallory = hire(found(), "mallory", Function.GUIDE)
    assert keep_post(mallory.cookies, "guidance.add_note", new_id(), TEXT)
    theirs = Session.objects.get(account_id=mallory.user_id)
    victims = Session.objects.filter(cookie_hash=cookie_hash(noor.cookies.session))
    for change in ({"keeping": theirs.keeping}, {"keeping": theirs.keeping, "account_id": mallory.user_id}):
        victims.update(**change)
        assert not keep_post(noor.cookies, "guidance.add_note", new_id(), TEXT)
    victims.update(keeping=None)
    assert not keep_post(noor.cookies, "guidance.add_note", new_id(), TEXT)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM audit.entry WHERE event = 'refused.keep_post' AND actor_id IN (%s, %s)",
            [noor.user_id, mallory.user_id],
        )
        assert cursor.fetchone() == (2,)
