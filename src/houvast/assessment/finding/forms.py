"""Finds the forms filled in outside a round; row security removed everything foreign."""

from uuid import UUID

from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.filled import FormState
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def form_row(form_id: UUID) -> FilledForm:
    """Returns a form the actor may know: a finished one, or a draft of their own; raises NotFound."""
    row = FilledForm.objects.filter(id=form_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def draft_row(form_id: UUID) -> FilledForm:
    """Returns a draft of the actor's own; raises NotFound, Conflict when it is finished."""
    row = form_row(form_id)
    if row.state != FormState.DRAFT:
        raise Conflict(message("This form is finished and stays as it is. Fill in a new one to correct it."))
    return row
