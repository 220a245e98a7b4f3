"""The bar on top of a round's pages: whose dossier it is, also for who leads a round and does not hold it."""

from uuid import UUID

from django.utils.translation import gettext as _

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, reasons_of
from houvast.access.values import GrantReason
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.kernel.errors import NotFound
from houvast.web.guidance.facts import identity_of
from houvast.web.guidance.labels import MY_REASONS
from houvast.web.ui.shapes import Identity


def dossier_bar(actor: Actor, dossier_id: UUID) -> Identity:
    """Returns the bar; who holds the round's part alone reads the dossier's reference and no name."""
    try:
        return identity_of(identify_trajectory(actor, dossier_id))
    except NotFound:
        facts = dossier(dossier_id)
    why = reasons_of(actor, [dossier_id]).get(dossier_id, GrantReason.RATER)
    return Identity(
        facts.reference, facts.reference, _("Guidance"), facts.controller, str(MY_REASONS[why]), url=""
    )
