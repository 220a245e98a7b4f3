"""What the tests of pages to answer on start from: an invitation of Anna's dossier, about Soetkin."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from houvast.access.answer_pages import (
    AnswerPageLine,
    NewAnswerPage,
    OfferedAnswerPage,
    answer_pages_of,
    offer_answer_page,
)
from houvast.access.answer_values import AnswerItem, AnswerMeeting
from houvast.access.coded_pages import TypedCode
from houvast.access.services.enter_answer_page import enter_answer_page
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town, dossier_of

NAME = "Soetkin Vermeersch"
WHY = "The mandate your decree gives you."
PLACE = "Town hall, room 3"


def an_invitation(town: Town, **other: object) -> NewAnswerPage:
    """An invitation to a consultation in twenty days, in a dossier of Anna's of its own."""
    opened = dossier_of(town.centre.anna, town.centre)
    day = clock.today() + timedelta(days=20)
    starts = datetime.combine(day, time(14), clock.BELGIUM)
    new = NewAnswerPage(
        page_id=new_id(),
        about_id=new_id(),
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        language="nl",
        sender="The mayor of Lindebeek",
        title=f"Consultation on {NAME}",
        paragraphs=(f"You are invited about {NAME}.", "Taking part is voluntary."),
        items=(AnswerItem("Person", NAME), AnswerItem("Ground", WHY)),
        question=f"Does somebody come for {NAME}?",
        until=day,
        meeting=AnswerMeeting(starts, starts + timedelta(hours=2), PLACE),
    )
    return replace(new, **other)


def invite(town: Town, new: NewAnswerPage | None = None) -> tuple[NewAnswerPage, OfferedAnswerPage]:
    """Offers a page as Anna."""
    new = new or an_invitation(town)
    with town.centre.anna.acts() as anna:
        return new, offer_answer_page(anna, new)


def enter(offered: OfferedAnswerPage, code: str = "") -> str:
    """Opens a page with its code, or with another one."""
    return enter_answer_page(TypedCode(offered.token, code or offered.code))


def other_code(code: str) -> str:
    """Another code of as many digits."""
    return f"{(int(code) + 1) % 10 ** len(code):0{len(code)}d}"


def line_of(town: Town, about: UUID) -> AnswerPageLine:
    """What Anna sees of a page."""
    with town.centre.anna.acts() as anna:
        return answer_pages_of(anna, [about])[about]
