"""What the journeys that hand something to guidance share: the parcel, and what the desk keeps of it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.referral_values import Hears, ItemKind, ReferralItem
from houvast.access.selectors.list_inboxes import list_inboxes
from houvast.desk.disclosure import ToldForReferral
from houvast.desk.values.referrals import ReferralContent, Way, Whose
from houvast.journeys.values import FOR_THEMSELVES, Clarified, ReferralParcel, ReferralPreview


@dataclass(frozen=True)
class NewReferral:
    """A referral to send: of which question, to which inbox, and the worker's own words for the receiver."""

    referral_id: UUID
    question_id: UUID
    inbox_id: UUID
    preview: str
    agreed: str
    person_name: str
    person_contact: str
    note: str
    hears: Hears = Hears.NOTHING


@dataclass(frozen=True)
class NewAskerReferral:
    """Somebody who asks, to hand over for their own help: to which inbox, and what they tell of it."""

    referral_id: UUID
    question_id: UUID
    inbox_id: UUID
    preview: str
    own_words: str
    agreed: str
    name: str
    contact: str
    hears: Hears = Hears.NOTHING


def parcel_of(told: ToldForReferral, referral: NewReferral) -> ReferralParcel:
    """Returns what is handed over of a young person: what the desk was told, and the worker's words."""
    return ReferralParcel(
        preview=ReferralPreview(
            need=referral.preview,
            worry=told.worry,
            standing=told.tried,
            asker=told.asker.value,
            agreed=referral.agreed,
        ),
        message=referral.note,
        person_name=referral.person_name or None,
        person_contact=referral.person_contact or None,
        asker_words=told.worry,
        clarification=tuple(Clarified(question, answer) for question, answer in told.clarified),
        hears=referral.hears,
    )


def own_parcel_of(referral: NewAskerReferral) -> ReferralParcel:
    """Returns what is handed over of the one who asks: what they tell of themselves, and nothing else."""
    return ReferralParcel(
        preview=ReferralPreview(
            need=referral.preview, worry="", standing="", asker=FOR_THEMSELVES, agreed=referral.agreed
        ),
        message="",
        person_name=referral.name or None,
        person_contact=referral.contact or None,
        asker_words=referral.own_words,
        clarification=(),
        hears=referral.hears,
    )


def kept_of(actor: Actor, parcel: ReferralParcel, whose: Whose, inbox_id: UUID) -> ReferralContent:
    """Returns what the desk keeps of a parcel: what was read before accepting, and which kinds went along."""
    receiver = next((inbox.controller for inbox in list_inboxes(actor) if inbox.id == inbox_id), "")
    items = [ReferralItem(ItemKind.NEED, parcel.preview.need)]
    items += [ReferralItem(ItemKind.NAME, "")] if parcel.person_name else []
    items += [ReferralItem(ItemKind.CONTACT, "")] if parcel.person_contact else []
    return ReferralContent(
        whose=whose,
        way=Way.ACCOUNT,
        receiver=receiver,
        reach="",
        service_id=None,
        language="",
        items=tuple(items),
        hears=parcel.hears,
    )
