"""What of judgements and forms the person may have: for their own copy of the dossier (GDPR, article 15)."""

from collections import defaultdict
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.assessment.finding.forms import waits
from houvast.assessment.finding.rounds import dossiers_rated_now, kept_definitions
from houvast.assessment.models.forms import FilledForm
from houvast.assessment.models.rounds import Comment, Judgement
from houvast.assessment.selectors._forms import page_of
from houvast.assessment.selectors._told import told_form, told_judgement
from houvast.assessment.values.comments import CommentContent, comments_now
from houvast.assessment.values.filled import FilledFormContent, FormState
from houvast.assessment.values.rounds import JudgementContent
from houvast.assessment.values.told import ForPerson, Told
from houvast.audit import log


def tell_person(actor: Actor, dossier_id: UUID) -> ForPerson:
    """Returns every judgement and every finished form of a dossier; a constant number of queries.

    While the actor rates in this dossier no judgement is opened, and the answer says that they wait. What
    does not open is left out and noted with the actor: whoever makes a copy looks there. Raises NotFound.
    """
    must(actor, "assessment.tell_person")
    facts = dossier(dossier_id)
    is_waiting = facts.id in dossiers_rated_now(actor)
    log.record_reading("assessment.tell_person", dossier=facts.id)
    judged = () if is_waiting else _judgements(actor, facts.id)
    return ForPerson((*judged, *_forms(actor, facts.id)), is_waiting)


def _judgements(actor: Actor, dossier_id: UUID) -> tuple[Told, ...]:
    rows = list(Judgement.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    said = list(Comment.objects.filter(dossier_id=dossier_id).order_by("created_at", "id"))
    load_keys(actor, [*rows, *said])
    comments: dict[UUID, list[tuple[UUID, CommentContent]]] = defaultdict(list)
    for row, content in unseal_whole(actor, said, CommentContent):
        comments[row.judgement_id].append((row.id, content))
    opened = list(unseal_whole(actor, rows, JudgementContent))
    read = kept_definitions(content.definition for _row, content in opened)
    return tuple(
        told_judgement(row, read[content.definition], content, comments_now(comments[row.id]))
        for row, content in opened
    )


def _forms(actor: Actor, dossier_id: UUID) -> tuple[Told, ...]:
    rows = list(
        FilledForm.objects.filter(dossier_id=dossier_id, state=FormState.FINISHED).order_by(
            "created_at", "id"
        )
    )
    load_keys(actor, rows)
    now = dossiers_rated_now(actor)
    opened = [
        (row, content)
        for row, content in unseal_whole(actor, rows, FilledFormContent)
        if not waits(actor, row, content, now)
    ]
    replaced = {content.replaces for _, content in opened}
    return tuple(told_form(page_of(row, content), is_replaced=row.id in replaced) for row, content in opened)
