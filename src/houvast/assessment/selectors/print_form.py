"""One form for paper: the same words as on the page, nothing beside them."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.forms import form_row
from houvast.assessment.selectors._forms import FormPage, form_page
from houvast.audit import log


def print_form(actor: Actor, form_id: UUID) -> FormPage:
    """Returns a form to print; raises NotFound, Conflict for one that waits while its reader rates."""
    must(actor, "assessment.print_form")
    row = form_row(form_id)
    page = form_page(actor, row)
    log.record("assessment.print_form", dossier=row.dossier_id)
    return page
