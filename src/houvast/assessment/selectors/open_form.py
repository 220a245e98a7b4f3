"""A draft of one's own, to go on with it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.forms import draft_row
from houvast.assessment.selectors._forms import FormPage, form_page
from houvast.audit import log


def open_form(actor: Actor, form_id: UUID) -> FormPage:
    """Returns a draft to go on with; raises NotFound, Conflict when it is finished."""
    must(actor, "assessment.open_form")
    row = draft_row(form_id)
    page = form_page(actor, row)
    log.record("assessment.open_form", dossier=row.dossier_id)
    return page
