"""Accepting an invitation: the colleague chooses a password and makes keys that nobody else sees."""

from hashlib import sha256
from uuid import UUID

from django.db import connections, transaction

from houvast.access.invitations import anchor_key, anchor_place
from houvast.access.models.signin import Account, Bundle, Invitation
from houvast.access.passwords import check_password, stretch_new
from houvast.access.rules import without_actor
from houvast.access.values import AccountState, BundleKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import fingerprint
from houvast.vault.pairs import new_encryption_pair, new_signing_pair
from houvast.vault.passwords import wrap_bundle
from houvast.vault.sealing import open_sealed
from houvast.vault.values import Sealed


@without_actor("The invited has no account yet; the code is what they hold.")
def accept_invitation(code: str, password: str) -> str:
    """Makes the colleague's keys under their password; returns the fingerprint they read to their steward.

    Raises Invalid for an unknown, used or expired code and for a weak password.
    """
    code = "".join(code.split()).lower()
    invitation = Invitation.objects.filter(
        code_hash=sha256(code.encode()).digest(), used_at=None, expires_at__gt=clock.now()
    ).first()
    if invitation is None:
        raise Invalid(
            message("This code is not known, was used, or has expired. Ask your steward for a new one.")
        )
    account = Account.objects.get(id=invitation.account_id)
    check_password(password, account.login_name)
    anchor = open_sealed(
        {1: anchor_key(code)}, anchor_place(account.id), Sealed(bytes(invitation.anchor_sealed))
    )
    anchors = {UUID(bytes=anchor[:16]): anchor[16:]}
    bundle = UserBundle(account.id, new_encryption_pair(), new_signing_pair(), anchors)
    with transaction.atomic(using="signin"):
        _save(account, password, bundle, invitation)
    return fingerprint(bundle.signing.public)


def _save(account: Account, password: str, bundle: UserBundle, invitation: Invitation) -> None:
    parameters, stretched = stretch_new(password)
    changed = Account.objects.filter(id=account.id, state=AccountState.INVITED).update(
        state=AccountState.AWAITING_CONFIRMATION,
        salt=parameters.salt,
        memory_kib=parameters.memory_kib,
        passes=parameters.passes,
        verifier=stretched.verifier,
        password_changed_at=clock.now(),
    )
    if not changed:
        raise Conflict(message("This invitation was used a moment ago."))
    Bundle.objects.create(
        account_id=account.id,
        kind=BundleKind.PASSWORD,
        wrapped=wrap_bundle(stretched.wrap_key, bundle, BundleKind.PASSWORD),
    )
    Invitation.objects.filter(id=invitation.id).update(used_at=clock.now())
    with connections["signin"].cursor() as cursor:
        cursor.execute(
            "SELECT access.offer_public_key(%s, %s, %s)",
            [bytes(invitation.code_hash), bundle.encryption.public, bundle.signing.public],
        )
