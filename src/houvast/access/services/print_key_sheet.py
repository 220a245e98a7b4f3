"""Printing a key sheet: a code on paper that opens the keys when the password is forgotten. Shown once."""

from django.conf import settings
from nacl.utils import random

from houvast.access.actor import Actor
from houvast.access.models.signin import Bundle
from houvast.access.own_account import prove_password
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.values import BundleKind
from houvast.audit import log
from houvast.kernel import clock
from houvast.vault.key_sheets import new_sheet, sheet_key
from houvast.vault.passwords import wrap_bundle

SALT_BYTES = 16


def print_key_sheet(actor: Actor, password: str) -> str:
    """Makes a new sheet, after which an older one opens nothing; returns its code, which is kept nowhere.

    Raises Invalid for a wrong password, TooMany, Busy.
    """
    must(actor, "access.print_key_sheet")
    account = prove_password(actor, password)
    sheet, salt = new_sheet(), random(SALT_BYTES)
    key = sheet_key(sheet.code, salt, settings.PEPPER)
    wrapped = wrap_bundle(key, actor.keyring.bundle, BundleKind.SHEET)
    write_down("key_sheet", account.id)
    Bundle.objects.update_or_create(
        account_id=account.id,
        kind=BundleKind.SHEET,
        defaults={"wrapped": wrapped, "salt": salt, "created_at": clock.now()},
    )
    log.record("access.print_key_sheet", subject=actor.user_id)
    return sheet.code
