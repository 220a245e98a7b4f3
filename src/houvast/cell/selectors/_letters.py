"""What an invitation says, all that is mandatory, in the organisation's language (FWB decree art. 6)."""

from dataclasses import dataclass
from datetime import date, datetime

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content
from houvast.cell.finding.invitable import invited_seats, names_of
from houvast.cell.finding.items import about_item, invitations_of, person_words
from houvast.cell.finding.notices import cited, secrecy_cited
from houvast.cell.finding.sitting import organisations_of, own_organisation
from houvast.cell.models.meetings import Invitation
from houvast.cell.selectors._reports import InternalReport, report_of
from houvast.cell.values.invitations import InvitationContent


@dataclass(frozen=True)
class Letter:
    """What the letter says, in the organisation's language, with the empty form that stays in its service."""

    language: str
    sender: str
    cell: str
    superior: str
    organisation: str
    address: str
    reference: str
    sent_on: date
    person: str
    objective: str
    held_at: datetime
    ends_at: datetime
    place: str
    invited: tuple[str, ...]
    citation: str
    secrecy: str
    urgency: str
    special_reasons: str
    word: str
    may_share: bool
    report: InternalReport


def letter_of(actor: Actor, row: Invitation) -> Letter:
    """Returns what an invitation says today; raises NotFound."""
    about = about_item(actor, row.item_id)
    content = unseal_content(actor, row, InvitationContent)
    to = own_organisation(actor, content.organisation_id).content
    facts = dossier(row.dossier_id)
    asked = {one.content.organisation_id for one in invitations_of(actor, [row.item_id])[row.item_id]}
    organisations = (one.as_invited() for one in organisations_of(actor, about.cell.id) if one.id in asked)
    return Letter(
        language=to.language,
        sender=facts.controller,
        cell=about.cell.content.name,
        superior=to.superior,
        organisation=to.name,
        address=to.address,
        reference=facts.reference,
        sent_on=content.sent_on,
        person=person_words(about),
        objective=about.content.objective,
        held_at=about.meeting.held_at,
        ends_at=about.meeting_content.ends_at,
        place=about.meeting_content.place,
        invited=names_of((*invited_seats(actor, about.cell, about.meeting_on), *organisations)),
        citation=cited(about.frame, to.language, content.sent_on, to.mandate.text),
        secrecy=secrecy_cited(to.language, content.sent_on),
        urgency=content.urgency,
        special_reasons=content.special_reasons,
        word=about.meeting_content.word,
        may_share=to.mandate.may_share,
        report=report_of(about.frame.regime),
    )
