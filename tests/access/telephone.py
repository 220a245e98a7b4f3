"""A telephone in a test: it shows the codes of a second factor."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pyotp
from django.db import connections

from houvast.access.models.signin import Account
from houvast.access.second_factor import enrol
from houvast.kernel import clock
from world import Person


def code_of(secret: str, minutes: float = 0) -> str:
    """Returns the code a telephone shows now, or some minutes from now."""
    return pyotp.TOTP(secret).at(clock.now() + timedelta(minutes=minutes))


def give_telephone(person: Person) -> str:
    """Enrols a second factor for somebody; returns its secret. The code of this half minute stays unused."""
    secret = pyotp.random_base32()
    enrol(person.user_id, secret, code_of(secret))
    Account.objects.filter(id=person.user_id).update(totp_last_step=0)
    return secret


@contextmanager
def real_work() -> Iterator[None]:
    """Makes this database one of real work for a while: nobody gets in without a second factor."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("DELETE FROM signin.installation")
    try:
        yield
    finally:
        # Its owner could not mark it again with accounts in it, were it not for this.
        with connections["owner"].cursor() as cursor:
            cursor.execute("ALTER TABLE signin.installation DISABLE TRIGGER guard")
            cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
            cursor.execute("ALTER TABLE signin.installation ENABLE TRIGGER guard")
