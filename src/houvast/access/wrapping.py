"""Wraps a secret for somebody and stores the wrap; the giver is always whoever acts."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.keys import KeyWrap
from houvast.vault.certificates import PublicKeys
from houvast.vault.wraps import Wrap, make_own_wrap, make_wrap


def save_wrap(wrap: Wrap, dossier: UUID | None, using: str | None = None) -> None:
    """Stores a wrap."""
    KeyWrap.objects.using(using).create(
        kind=wrap.kind,
        subject_id=wrap.subject,
        version=wrap.version,
        dossier_id=dossier,
        receiver_id=wrap.receiver,
        receiver_version=wrap.receiver_version,
        giver_id=wrap.giver,
        giver_version=wrap.giver_version,
        sealed=wrap.sealed,
        signature=wrap.signature,
    )


def give_wrap(  # noqa: PLR0917 - a wrap's facts, each named at the call
    actor: Actor,
    kind: str,
    subject: UUID,
    version: int,
    secret: bytes,
    receiver: PublicKeys,
    dossier: UUID | None,
) -> None:
    """Seals a secret to a receiver, or for the actor alone, signed by the actor, and stores it."""
    bundle = actor.keyring.bundle
    if receiver.owner == bundle.user and receiver.encryption == bundle.encryption.public:
        save_wrap(make_own_wrap(kind, subject, version, secret, bundle, dossier), dossier)
        return
    wrap = make_wrap(
        kind,
        subject,
        version,
        secret,
        receiver,
        giver=bundle.user,
        giver_signing=bundle.signing,
        dossier=dossier,
        anchors=actor.keyring.anchors,
        giver_version=bundle.version,
    )
    save_wrap(wrap, dossier)


def give_compartment(actor: Actor, dossier: UUID, compartment: UUID, receiver: PublicKeys) -> None:
    """Seals every version of a compartment's keys that the actor holds to a receiver."""
    keys = actor.keyring.compartment(compartment)
    for version, symmetric in keys.by_version.items():
        secret = symmetric.reveal() + keys.pair.reveal()
        give_wrap(actor, COMPARTMENT, compartment, version, secret, receiver, dossier)
