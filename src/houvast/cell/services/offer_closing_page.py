"""Making the page on which an organisation without an account reads that a case is closed, and confirms it.

Address and code are shown once and kept nowhere; making it anew ends the one before.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.answer_pages import (
    NewAnswerPage,
    OfferedAnswerPage,
    offer_answer_page,
    withdraw_answer_pages,
)
from houvast.access.answer_values import Asks
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.finding.closings import closing_row
from houvast.cell.models.cases import Step
from houvast.cell.values.closings import TOLD_FOR
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewClosingPage:
    """A page to make: its words as they stood on the screen, in the organisation's language."""

    step_id: UUID
    language: str
    title: str
    paragraphs: tuple[str, ...]
    question: str


def offer_closing_page(actor: Actor, page_id: UUID, new: NewClosingPage) -> OfferedAnswerPage:
    """Makes the page of a closing; returns address and code, which are shown once.

    Raises Conflict once it was confirmed, NotFound for who signs in or is no organisation of this case.
    """
    must(actor, "cell.offer_closing_page")
    taken_for_change(Step, new.step_id)
    _, row, content, said = closing_row(actor, new.step_id)
    if said.confirmed_on is not None:
        raise Conflict(message("This organisation confirmed it already."))
    withdraw_answer_pages(row.id)
    offered = offer_answer_page(
        actor,
        NewAnswerPage(
            page_id=page_id,
            about_id=row.id,
            dossier_id=row.dossier_id,
            compartment_id=row.compartment_id,
            language=new.language,
            sender=dossier(row.dossier_id).controller,
            title=new.title,
            paragraphs=new.paragraphs,
            items=(),
            question=new.question,
            until=clock.today() + TOLD_FOR,
            asks=Asks.CONFIRMS,
        ),
    )
    seal_content(actor, row, replace(content, said=replace(said, page_id=page_id)))
    row.save(update_fields=["content"])
    log.record("cell.offer_closing_page", dossier=row.dossier_id)
    return offered
