"""Pages on which somebody without an account reads an invitation once and answers: somebody comes, or nobody.

The mechanics are those of ``coded_pages``. Taking part is voluntary and reasons stay with who has them, so an
answer has no place for any (decree of 8 June 2023, art. 7). The code that takes the place of the spoken one
opens nobody's name: with it the answer can be changed until the day of the meeting, and then the page lapses.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final, TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.answer_values import (
    AnswerItem,
    AnswerMeeting,
    AnswerPageState,
    AnswerReply,
    AnswerWords,
    Asks,
)
from houvast.access.coded_pages import ANSWER, CodedPages, OfferedPage, withdraw_rows
from houvast.access.models.answer_pages import AnswerPage
from houvast.access.sealing import load_keys, note_closed
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound, Tampered
from houvast.kernel.messages import message

UNANSWERED: Final = frozenset({AnswerPageState.OPEN, AnswerPageState.ENTERED})
LIVING: Final = UNANSWERED | {AnswerPageState.ANSWERED}


def nameless(words: AnswerWords) -> AnswerWords:
    """Returns what may be shown after the answer and to who comes back: sender and meeting, and the key."""
    return replace(words, title="", paragraphs=(), items=(), question="")


INVITATIONS: Final = CodedPages(
    "answer",
    AnswerWords,
    left=nameless,
    with_code=lambda words, code: replace(words, return_code=code),
)

OfferedAnswerPage: TypeAlias = OfferedPage


@dataclass(frozen=True)
class NewAnswerPage:
    """A page to offer: of which invitation, in which language, from whom, what it says, until which day."""

    page_id: UUID
    about_id: UUID
    dossier_id: UUID
    compartment_id: UUID
    language: str
    sender: str
    title: str
    paragraphs: tuple[str, ...]
    items: tuple[AnswerItem, ...]
    question: str
    until: date
    meeting: AnswerMeeting | None = None
    asks: Asks = Asks.COMES


@dataclass(frozen=True)
class AnswerPageLine:
    """A page as the sender sees it: how far it came, and what was answered last."""

    id: UUID
    about_id: UUID
    state: AnswerPageState
    offered_at: datetime
    expires_at: datetime
    entered_at: datetime | None
    answered_at: datetime | None
    reply: AnswerReply | None


def offer_answer_page(actor: Actor, new: NewAnswerPage) -> OfferedAnswerPage:
    """Stores a page that address and code open, and that may be answered anew through its last day.

    Raises Invalid for a day that is past, Conflict for a used number.
    """
    if new.until < clock.today():
        raise Invalid(message("An invitation is for a day that is still to come."))
    row = AnswerPage(
        id=new.page_id,
        about_id=new.about_id,
        dossier_id=new.dossier_id,
        compartment_id=new.compartment_id,
        state=AnswerPageState.OPEN,
        expires_at=clock.at_midnight(new.until + timedelta(days=1)),
    )
    words = AnswerWords(
        language=new.language,
        sender=new.sender,
        title=new.title,
        paragraphs=new.paragraphs,
        items=new.items,
        question=new.question,
        public=actor.keyring.compartment(new.compartment_id).pair.public.hex(),
        until=new.until,
        meeting=new.meeting,
        asks=new.asks,
    )
    made_before = message("This page was made before. Open the invitation and look there.")
    return INVITATIONS.offer(row, words, made_before)


def answer_pages_of(actor: Actor, about: Iterable[UUID]) -> dict[UUID, AnswerPageLine]:
    """Returns the newest page of each of these invitations; a constant number of queries.

    An answer that is not what was sealed to the dossier is left out, and the page says so.
    """
    rows = list(AnswerPage.objects.filter(about_id__in=list(about)).order_by("created_at", "id"))
    load_keys(actor, rows)
    return {row.about_id: _line(actor, row) for row in rows}


def withdraw_answer_pages(about_id: UUID) -> bool:
    """Ends the pages of an invitation and all that lies sealed in them; returns whether any was alive.

    What was answered before stays readable to the sender.
    """
    rows = AnswerPage.objects.select_for_update().filter(about_id=about_id, state__in=LIVING)
    return withdraw_rows(rows, AnswerPageState.WITHDRAWN, "withdrawn_answer")


def erase_answer_pages(dossier_id: UUID) -> None:
    """Removes all pages of a dossier."""
    AnswerPage.objects.filter(dossier_id=dossier_id).delete()


def _line(actor: Actor, row: AnswerPage) -> AnswerPageLine:
    reply: AnswerReply | None = None
    try:
        pair = actor.keyring.compartment(row.compartment_id).pair
        if row.answer is not None:
            reply = INVITATIONS.open_back(pair, AnswerReply, ANSWER, row.id, bytes(row.answer))
    except Tampered:
        note_closed(actor, row, is_damaged=True)
    except NotFound:
        note_closed(actor, row, is_damaged=False)
    return AnswerPageLine(
        id=row.id,
        about_id=row.about_id,
        state=_standing(row),
        offered_at=row.created_at,
        expires_at=row.expires_at,
        entered_at=row.entered_at,
        answered_at=row.answered_at,
        reply=reply,
    )


def _standing(row: AnswerPage) -> AnswerPageState:
    """Returns where a page stands today, whether or not the jobs were there since."""
    state = AnswerPageState(row.state)
    if row.expires_at > clock.now() or state not in LIVING:
        return state
    return AnswerPageState.LAPSED if state in UNANSWERED else AnswerPageState.CLOSED
