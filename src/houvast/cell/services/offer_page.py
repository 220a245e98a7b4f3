"""Making the page on which an organisation without an account reads its invitation and says yes or no (F5).

Address and code are shown once and kept nowhere, so that each page is made by hand; making it anew ends the
one before. Whatever is corrected in an invitation ends its page too.
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
from houvast.access.answer_values import AnswerItem, AnswerMeeting
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.items import AboutItem, Sent, about_item, invitation_row, invitations_of
from houvast.cell.finding.notices import cited
from houvast.cell.finding.sitting import own_organisation
from houvast.cell.services._invitations import Reasons, asked_reasons, known_answer, refuse_begun
from houvast.cell.values.cells import OrganisationContent
from houvast.cell.values.invitations import Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewPage:
    """A page to make: its words as they stood on the screen, in the organisation's language."""

    invitation_id: UUID
    language: str
    title: str
    paragraphs: tuple[str, ...]
    items: tuple[AnswerItem, ...]
    question: str


def offer_page(actor: Actor, page_id: UUID, new: NewPage) -> OfferedAnswerPage:
    """Makes the page of an invitation; returns address and code, which are shown once. An answer stays.

    Raises Invalid where something mandatory is missing, Conflict once it has begun, when it goes another way
    or who takes part no longer, NotFound.
    """
    must(actor, "cell.offer_page")
    row = invitation_row(new.invitation_id)
    one_at_a_time(f"invite {row.item_id}")
    about = about_item(actor, row.item_id)
    refuse_begun(about)
    everybody = invitations_of(actor, [row.item_id]).get(row.item_id, ())
    mine = next((one for one in everybody if one.id == row.id), None)
    if mine is None:
        raise NotFound(FOREIGN)
    to = own_organisation(actor, mine.content.organisation_id)
    if mine.content.way is not Way.PAGE:
        raise Conflict(message("This invitation does not go by a page."))
    if not to.is_there_on(about.meeting_on):
        raise Conflict(message("This organisation takes part no longer."))
    _refuse_incomplete(about, mine, to.content, new)
    withdraw_answer_pages(row.id)
    offered = offer_answer_page(actor, _page(about, page_id, new))
    listed = tuple(one.content.organisation_id for one in everybody)
    content = replace(
        mine.content, page_id=page_id, sent_on=clock.today(), answer=known_answer(mine), listed=listed
    )
    seal_content(actor, row, content)
    row.save(update_fields=["content"])
    log.record("cell.offer_page", dossier=row.dossier_id)
    return offered


def _refuse_incomplete(about: AboutItem, mine: Sent, to: OrganisationContent, new: NewPage) -> None:
    """Raises Invalid where a mandatory word is not on the page, or a reason is asked since (art. 5 and 6)."""
    content = mine.content
    if content.page_id is None:
        asked_reasons(about, Reasons(content.urgency, content.special_reasons))
    mandatory = (
        about.content.objective,
        about.meeting_content.place,
        about.case.person.name,
        cited(about.frame, to.language, content.sent_on, to.mandate.text),
        content.urgency,
        content.special_reasons,
    )
    said = "\n".join(item.words for item in new.items)
    if not all(words in said for words in mandatory):
        raise Invalid(message("The invitation changed meanwhile. Look at it again, then make the page."))


def _page(about: AboutItem, page_id: UUID, new: NewPage) -> NewAnswerPage:
    item, meeting = about.item, about.meeting_content
    return NewAnswerPage(
        page_id=page_id,
        about_id=new.invitation_id,
        dossier_id=item.dossier_id,
        compartment_id=item.compartment_id,
        language=new.language,
        sender=dossier(item.dossier_id).controller,
        title=new.title,
        paragraphs=new.paragraphs,
        items=new.items,
        question=new.question,
        until=about.meeting_on,
        meeting=AnswerMeeting(about.meeting.held_at, meeting.ends_at, meeting.place),
    )
