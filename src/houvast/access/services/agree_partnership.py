"""Agreeing a partnership: a steward compares a partner service's fingerprint, and signs its key."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.anchors import PARTNERSHIP, partnership_claim
from houvast.access.certifying import reads_as
from houvast.access.models.keys import ControllerKey
from houvast.access.models.people import Partnership
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.vault.pairs import SigningPair, sign


def agree_partnership(actor: Actor, controller_id: UUID, partner_id: UUID, fingerprint_read_out: str) -> None:
    """Signs a partner's key so that both sides' people can write to each other. Raises NotFound, Invalid."""
    must(actor, "access.agree_partnership")
    row = ControllerKey.objects.filter(controller_id=partner_id).first()
    if row is None or partner_id == controller_id:
        raise NotFound(message("This does not exist, or not for you."))
    public = bytes(row.signing_public)
    if not reads_as(public, fingerprint_read_out):
        raise Invalid(message("This is not the partner's fingerprint. Please ask again, by voice."))
    signing = SigningPair(actor.keyring.controller_signing(controller_id))
    claim = partnership_claim(controller_id, partner_id, public)
    Partnership.objects.create(
        controller_id=controller_id,
        partner_id=partner_id,
        partner_signing=public,
        signature=sign(signing, claim, PARTNERSHIP),
        agreed_by=actor.user_id,
    )
    log.record("access.agree_partnership", subject=partner_id)
