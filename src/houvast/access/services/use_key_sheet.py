"""Using a key sheet: when the password is forgotten, the sheet in the drawer opens the keys."""

from dataclasses import dataclass, field

from django.conf import settings
from django.db import connections

from houvast.access.limits import Try, counted, is_known
from houvast.access.models.signin import Account, Bundle
from houvast.access.own_account import set_password
from houvast.access.passwords import check_password
from houvast.access.register import write_down
from houvast.access.rules import without_actor
from houvast.access.sessions import end_all_sessions
from houvast.access.values import AccountState, BundleKind
from houvast.kernel.errors import Invalid, Tampered
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.key_sheets import read_sheet, sheet_key
from houvast.vault.passwords import open_bundle


@dataclass(frozen=True)
class SheetAndPassword:
    """What somebody types who has forgotten their password, where they are and on which browser."""

    login_name: str
    code: str = field(repr=False)
    password: str = field(repr=False)
    address: str = field(default="", repr=False)
    device_cookie: str = field(default="", repr=False)


@without_actor("The password is forgotten; the sheet is what they hold.")
def use_key_sheet(typed: SheetAndPassword) -> None:
    """Sets a new password, ends every session and uses the sheet up; the second factor stays.

    Raises Invalid for a name and sheet that do not go together or a weak password, TooMany, Busy.
    """
    name = typed.login_name.strip().lower()
    read_sheet(typed.code)
    check_password(typed.password, name)
    account = Account.objects.filter(login_name=name, state=AccountState.ACTIVE).first()
    known = account is not None and is_known(account.id, typed.device_cookie)
    with counted(Try(f"sheet {name}", typed.address, typed.device_cookie, known=known)):
        account, bundle = _open(account, typed.code)
    set_password(account, bundle, typed.password)
    write_down("key_sheet", account.id)
    Bundle.objects.filter(account_id=account.id, kind=BundleKind.SHEET).delete()
    end_all_sessions(account.id)
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT access.record_before_sign_in('access.use_key_sheet', %s, NULL)", [account.id])


def _open(account: Account | None, code: str) -> tuple[Account, UserBundle]:
    """Returns the account and its keys; an unknown name and a wrong sheet get the same answer."""
    refusal = Invalid(message("This name and key sheet do not go together."))
    found = Bundle.objects.filter(account_id=account.id, kind=BundleKind.SHEET) if account else None
    row = found.first() if found else None
    if account is None or row is None:
        raise refusal
    key = sheet_key(code, bytes(row.salt or b""), settings.PEPPER)
    try:
        return account, open_bundle(key, bytes(row.wrapped), BundleKind.SHEET, account.id)
    except Tampered as error:
        raise refusal from error
