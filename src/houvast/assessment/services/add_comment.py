"""Keeping what the person says of a judgement beside it, in their own words: added, and never changed."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.assessment.finding.rounds import judgement_row
from houvast.assessment.models.rounds import Comment
from houvast.assessment.values.comments import CommentContent, comment_faults
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewComment:
    """A comment to keep; its number comes with the form. Who notes it is filled in when it is kept."""

    comment_id: UUID
    judgement_id: UUID
    content: CommentContent


def add_comment(actor: Actor, new: NewComment) -> None:
    """Keeps what the person says, or whether the judgement was spoken of with them.

    Raises NotFound, Invalid for what is missing, Conflict while the actor rates in this dossier.
    """
    must(actor, "assessment.add_comment")
    judgement = judgement_row(actor, new.judgement_id)
    faults = comment_faults(new.content, clock.today())
    if faults:
        raise Invalid(faults[0])
    taken = new.content.takes_back
    if taken and not Comment.objects.filter(id=taken, judgement_id=judgement.id).exists():
        raise NotFound(message("This does not exist, or not for you."))
    row = Comment(id=new.comment_id, dossier_id=judgement.dossier_id, judgement_id=judgement.id)
    row.compartment_id = judgement.compartment_id
    content = replace(new.content, words=new.content.words.strip(), writer=actor.name)
    seal_content(actor, row, content)
    if write_once(actor, row, CommentContent, content):
        log.record("assessment.add_comment", dossier=judgement.dossier_id)
