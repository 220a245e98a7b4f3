"""Accepting an invitation: the colleague chooses a password and makes keys that nobody else sees."""

from hashlib import sha256
from uuid import UUID

from django.db import connections, transaction

from houvast.access.hashing import stretch_new
from houvast.access.invitations import anchor_key, anchor_place
from houvast.access.models.signin import Account, Bundle, Invitation
from houvast.access.passwords import check_password
from houvast.access.rules import without_actor
from houvast.access.values import AccountState, BundleKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import fingerprint
from houvast.vault.pairs import EncryptionPair, SigningPair, new_encryption_pair, new_signing_pair
from houvast.vault.passwords import Stretched, StretchParameters, wrap_bundle
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
    parameters, stretched = stretch_new(password)
    encryption, signing = new_encryption_pair(), new_signing_pair()
    with transaction.atomic(using="signin"):
        _take(account, parameters, stretched)
        version = _offer(invitation, account, encryption, signing)
        bundle = UserBundle(account.id, encryption, signing, anchors, version)
        Bundle.objects.create(
            account_id=account.id,
            kind=BundleKind.PASSWORD,
            wrapped=wrap_bundle(stretched.wrap_key, bundle, BundleKind.PASSWORD),
        )
    return fingerprint(signing.public)


def _take(account: Account, parameters: StretchParameters, stretched: Stretched) -> None:
    """Gives the account its verifier, once; raises Conflict when somebody else used the code meanwhile."""
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


def _offer(invitation: Invitation, account: Account, encryption: EncryptionPair, signing: SigningPair) -> int:
    """Offers the public halves, unsigned, and uses the code up; returns the version of the keys."""
    with connections["signin"].cursor() as cursor:
        cursor.execute(
            "SELECT access.offer_public_key(%s, %s, %s)",
            [bytes(invitation.code_hash), encryption.public, signing.public],
        )
        version = int(cursor.fetchone()[0])
        cursor.execute(
            "SELECT access.record_before_sign_in('access.accept_invitation', %s, NULL)", [account.id]
        )
    Invitation.objects.filter(id=invitation.id).update(used_at=clock.now())
    return version
