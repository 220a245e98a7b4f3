"""A judgement to be put on paper for whoever works with it: the same as on its page."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierFacts, dossier
from houvast.access.rules import must
from houvast.assessment.selectors.show_judgement import JudgementPage, show_judgement
from houvast.audit import log


def print_judgement(actor: Actor, judgement_id: UUID) -> tuple[JudgementPage, DossierFacts]:
    """Returns a judgement and what lies in the clear about its dossier. Raises NotFound, Conflict."""
    must(actor, "assessment.print_judgement")
    found = show_judgement(actor, judgement_id)
    log.record("assessment.print_judgement", dossier=found.dossier_id)
    return found, dossier(found.dossier_id)
