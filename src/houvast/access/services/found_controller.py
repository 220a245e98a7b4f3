"""Founding a controller: its signing key, its stewards, and the first steward, who invites everybody else."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from houvast.access.certifying import save_public_keys
from houvast.access.keyring import CONTROLLER_SIGNING, FUNCTION
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.models.keys import ControllerKey
from houvast.access.models.people import Confidentiality, Controller, User, UserFunction
from houvast.access.passwords import NewAccount, save_account
from houvast.access.rules import without_actor
from houvast.access.values import AccountState, ConfidentialityKind, Function, FunctionKeyKind, ReceiverKind
from houvast.access.wrapping import save_wrap
from houvast.audit import log
from houvast.kernel import clock, ids
from houvast.vault.bundles import UserBundle
from houvast.vault.certificates import PublicKeys, certify
from houvast.vault.pairs import SigningPair, new_encryption_pair, new_signing_pair
from houvast.vault.wraps import make_wrap

OWNER = "owner"


@dataclass(frozen=True)
class Founding:
    """What is needed to found a controller: its name and regime, and its first steward."""

    name: str
    language: str
    regime: str
    steward_name: str
    login_name: str
    password: str
    confidentiality: ConfidentialityKind
    citation: str
    controller_id: UUID


@without_actor("The command line founds a controller as the database's owner, before anyone can sign in.")
def found_controller(founding: Founding) -> UUID:
    """Founds a controller with its first steward; returns the steward's user id."""
    signing = new_signing_pair()
    user = ids.new_id()
    anchors = {founding.controller_id: signing.public}
    bundle = UserBundle(user, new_encryption_pair(), new_signing_pair(), anchors)
    with transaction.atomic(using=OWNER):
        _save_people(founding, user)
        ControllerKey.objects.using(OWNER).create(
            controller_id=founding.controller_id, signing_public=signing.public
        )
        steward = _certify_user(founding.controller_id, signing, bundle)
        _found_stewards(founding.controller_id, signing, bundle, steward, anchors)
        save_account(
            NewAccount(user, founding.login_name, founding.language, founding.password, bundle),
            AccountState.ACTIVE,
            using=OWNER,
        )
        log.record("access.found_controller", subject=founding.controller_id, using=OWNER)
    return user


def _save_people(founding: Founding, user: UUID) -> None:
    controller, now = founding.controller_id, clock.now()
    Controller.objects.using(OWNER).create(
        id=controller, name=founding.name, language=founding.language, regime=founding.regime
    )
    User.objects.using(OWNER).create(
        id=user,
        home_id=controller,
        name=founding.steward_name,
        language=founding.language,
        state=AccountState.ACTIVE,
    )
    UserFunction.objects.using(OWNER).create(
        controller_id=controller, user_id=user, function=Function.STEWARD, valid_from=now
    )
    Confidentiality.objects.using(OWNER).create(
        controller_id=controller, user_id=user, kind=founding.confidentiality, citation=founding.citation
    )


def _certify_user(controller: UUID, signing: SigningPair, bundle: UserBundle) -> PublicKeys:
    keys = certify(
        signing,
        owner=bundle.user,
        controller=controller,
        version=bundle.version,
        encryption=bundle.encryption.public,
        signing=bundle.signing.public,
    )
    save_public_keys(keys, ReceiverKind.USER, using=OWNER)
    return keys


def _found_stewards(
    controller: UUID,
    signing: SigningPair,
    bundle: UserBundle,
    steward: PublicKeys,
    anchors: Mapping[UUID, bytes],
) -> None:
    pair, function, now = new_encryption_pair(), ids.new_id(), clock.now()
    FunctionKey.objects.using(OWNER).create(
        id=function, controller_id=controller, kind=FunctionKeyKind.STEWARDS, name="Stewards"
    )
    FunctionMember.objects.using(OWNER).create(
        controller_id=controller, function_key_id=function, user_id=bundle.user, valid_from=now
    )
    keys = certify(signing, owner=function, controller=controller, version=1, encryption=pair.public)
    save_public_keys(keys, ReceiverKind.FUNCTION, using=OWNER)
    for kind, subject, secret, receiver in (
        (FUNCTION, function, pair.reveal(), steward),
        (CONTROLLER_SIGNING, controller, signing.reveal(), keys),
    ):
        wrap = make_wrap(
            kind,
            subject,
            1,
            secret,
            receiver,
            giver=bundle.user,
            giver_signing=bundle.signing,
            anchors=anchors,
        )
        save_wrap(wrap, None, using=OWNER)
