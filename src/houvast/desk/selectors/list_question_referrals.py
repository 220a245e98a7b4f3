"""The referrals of one question, for its page."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.desk.models.referral import Referral
from houvast.desk.selectors._referrals import Life, lives_of


def list_question_referrals(actor: Actor, dossier_id: UUID) -> tuple[Life, ...]:
    """Returns the referrals of a question, oldest first; a constant number of queries."""
    must(actor, "desk.show_question")
    return lives_of(actor, Referral.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
