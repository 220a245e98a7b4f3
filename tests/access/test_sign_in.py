"""Signing in …"""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import DatabaseError, connections, transaction

from access.telephone import code_of, give_telephone, real_work
from houvast.access.acting import acting
from houvast.access.services.confirm_code import TypedCode, confirm_code
from houvast.access.services.enrol_second_factor import enrol_second_factor
from houvast.access.services.mark_installation import mark_installation
from houvast.access.services.offer_second_factor import offer_second_factor
from houvast.access.services.sign_in import Credentials, SignedIn, sign_in
from houvast.access.services.sign_out import sign_out
from houvast.access.sessions import open_cookies, start_session
from houvast.access.values import Awaits, Function, InstallationKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, SignInNeeded
from world import PASSWORD, Person, found, hire


@pytest.fixture(scope="module")
def fatma() -> Person:
    return hire(found(), "fatma", Function.GUIDE)


def signed_in(person: Person) -> SignedIn:
    return sign_in(Credentials(person.login_name, PASSWORD))


def test_is_refused_with_one_sentence_for_a_wrong_name_and_a_wrong_password(fatma: Person) -> None:
    with pytest.raises(Invalid) as wrong_password:
        sign_in(Credentials(fatma.login_name, "not her password"))
    with pytest.raises(Invalid) as wrong_name:
        sign_in(Credentials("nobody at all", PASSWORD))
    assert wrong_password.value.text == wrong_name.value.text


def test_forgives_capitals_and_spaces_around_the_name(fatma: Person) -> None:
    assert sign_in(Credentials(f"  {fatma.login_name.upper()} ", PASSWORD)).awaits is Awaits.NOTHING


def test_leads_to_enrolling_where_real_work_is_done(fatma: Person) -> None:
    with real_work():
        waiting = signed_in(fatma)
    assert waiting.awaits is Awaits.ENROLMENT
    with pytest.raises(SignInNeeded), acting(waiting.unlocked):
        pytest.fail("nobody acts before the second factor")
    with pytest.raises(SignInNeeded):
        open_cookies(waiting.cookies, counts_as_activity=True)


def test_cannot_skip_the_second_factor_by_way_of_the_sign_in_login(fatma: Person) -> None:
    with real_work():
        waiting = signed_in(fatma)
        with pytest.raises(DatabaseError, match="no second factor"), transaction.atomic(using="signin"):
            start_session(waiting.unlocked.bundle, "a telephone")
    with (
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(using="signin"),
        connections["signin"].cursor() as cursor,
    ):
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")


@pytest.mark.usefixtures("fatma")
def test_refuses_to_mark_a_database_in_which_somebody_works() -> None:
    with real_work(), pytest.raises(Conflict, match="in use"):
        mark_installation(InstallationKind.DEMONSTRATION)


def test_goes_on_after_enrolling_with_the_first_code() -> None:
    karim = hire(found(), "karim", Function.GUIDE)
    with real_work():
        waiting = signed_in(karim)
    offer = offer_second_factor(waiting.cookies, "")
    with pytest.raises(Invalid):
        enrol_second_factor(TypedCode(waiting.cookies, "000000"), offer.sealed)
    secret = offer.key.replace(" ", "")
    done = enrol_second_factor(TypedCode(waiting.cookies, code_of(secret)), offer.sealed)
    with acting(done.unlocked) as actor:
        assert actor.user_id == karim.user_id
    assert signed_in(karim).awaits is Awaits.CODE


def test_does_not_take_an_offer_made_to_somebody_else() -> None:
    service = found()
    people = [hire(service, name, Function.GUIDE) for name in ("one", "other")]
    with real_work():
        one, other = (signed_in(person) for person in people)
    offer = offer_second_factor(one.cookies, "")
    secret = offer.key.replace(" ", "")
    with pytest.raises(Invalid):
        enrol_second_factor(TypedCode(other.cookies, code_of(secret)), offer.sealed)


def test_takes_a_code_once() -> None:
    lotte = hire(found(), "lotte", Function.GUIDE)
    secret = give_telephone(lotte)
    code = code_of(secret)
    first = confirm_code(TypedCode(signed_in(lotte).cookies, f" {code[:3]} {code[3:]}"))
    assert open_cookies(first.cookies, counts_as_activity=True)
    with pytest.raises(Invalid, match="used"):
        confirm_code(TypedCode(signed_in(lotte).cookies, code))


def test_refuses_the_code_of_three_minutes_ago() -> None:
    lotte = hire(found(), "lotte", Function.GUIDE)
    secret = give_telephone(lotte)
    with pytest.raises(Invalid, match="telephone"):
        confirm_code(TypedCode(signed_in(lotte).cookies, code_of(secret, minutes=-3)))


def test_waits_ten_minutes_for_a_code() -> None:
    lotte = hire(found(), "lotte", Function.GUIDE)
    secret = give_telephone(lotte)
    waiting = signed_in(lotte)
    with clock.frozen_at(clock.now() + timedelta(minutes=11)), pytest.raises(SignInNeeded):
        confirm_code(TypedCode(waiting.cookies, code_of(secret)))


def test_gives_other_cookies_after_the_second_factor() -> None:
    lotte = hire(found(), "lotte", Function.GUIDE)
    secret = give_telephone(lotte)
    waiting = signed_in(lotte)
    done = confirm_code(TypedCode(waiting.cookies, code_of(secret)))
    assert done.cookies != waiting.cookies
    with pytest.raises(SignInNeeded):
        confirm_code(TypedCode(waiting.cookies, code_of(secret)))


def test_ends_with_signing_out(fatma: Person) -> None:
    done = signed_in(fatma)
    sign_out(done.cookies)
    with pytest.raises(SignInNeeded):
        open_cookies(done.cookies, counts_as_activity=True)
    with pytest.raises(SignInNeeded), acting(done.unlocked):
        pytest.fail("the session has ended")


def test_opens_nothing_with_the_session_cookie_and_another_key(fatma: Person) -> None:
    done, other = signed_in(fatma), signed_in(fatma)
    with pytest.raises(SignInNeeded):
        open_cookies(replace(done.cookies, key=other.cookies.key), counts_as_activity=True)
