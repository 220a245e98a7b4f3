"""Finds the forms filled in outside a round; row security removed everything foreign."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.assessment.finding.rounds import dossiers_rated_now, kept_definition
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.values.filled import FilledFormContent, FormState
from houvast.instruments.definition import Kind
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


def waits(actor: Actor, row: FilledForm, content: FilledFormContent, rated_now: frozenset[UUID]) -> bool:
    """Whether a form would tell a rater beforehand how a colleague saw what they rate blind themselves.

    That is a finished form for professionals, of somebody else, in a dossier of ``rated_now``.
    """
    is_theirs = row.state == FormState.FINISHED and row.user_id != actor.user_id
    if not is_theirs or row.dossier_id not in rated_now:
        return False
    return kept_definition(content.definition).kind is Kind.SPJ


def wait_for_sheet(actor: Actor, row: FilledForm, content: FilledFormContent) -> None:
    """Raises Conflict for a form that waits until the actor locked their own sheet in its dossier."""
    if waits(actor, row, content, dossiers_rated_now(actor)):
        raise Conflict(
            message("You are rating now. What a colleague filled in waits until your sheet is locked.")
        )
