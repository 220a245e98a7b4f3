"""What is asked of a member, a meeting, a practice, a way of working and a document before they are kept."""

from houvast.access.actor import Actor
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.tables.services._persons import place_names, refuse_persons
from houvast.tables.values.entries import Practice, Process
from houvast.tables.values.meetings import Meeting
from houvast.tables.values.tables import Member, TableContent


def check_member(member: Member) -> None:
    """Raises Invalid without an organisation or a function, or for days the wrong way round."""
    if not member.organisation.strip() or not member.function.strip():
        raise Invalid(
            message("Write which organisation it is, and in which function somebody speaks for it.")
        )
    if member.until is not None and member.until < member.since:
        raise Invalid(message("The last day lies before the first one."))


def check_meeting(actor: Actor, content: TableContent, said: Meeting, *, looked: bool) -> None:
    """Raises Invalid for a meeting without an agenda or an end, or where a person stands in it."""
    if not said.agenda:
        raise Invalid(message("Write at least one point of the agenda."))
    if not said.starts_at < said.ends_at or said.day != said.last_day:
        raise Invalid(message("The meeting ends before it begins. Look at its hours."))
    texts = [*(point.words for point in said.agenda), *_place_texts(said.place)]
    refuse_persons(actor, content, texts, looked=looked)


def _place_texts(place: str) -> tuple[str, ...]:
    """Returns the place without its street address: that is a building's and is not asked about."""
    words = place
    for address in place_names(place):
        words = words.replace(address, " ")
    return (words,)


def check_practice(actor: Actor, content: TableContent, said: Practice, *, looked: bool) -> None:
    """Raises Invalid when it is not whole, or where a person stands in it."""
    if not all(part.strip() for part in (said.title, said.what)):
        raise Invalid(message("Write how the practice is called, and what it is."))
    refuse_persons(actor, content, (said.title, said.what, said.for_whom, said.takes), looked=looked)


def check_process(actor: Actor, content: TableContent, said: Process, *, looked: bool) -> None:
    """Raises Invalid when it is not whole, or where a person stands in it."""
    if not all(part.strip() for part in (said.title, said.how)):
        raise Invalid(message("Write what it is about, and the steps, one a line."))
    refuse_persons(actor, content, (said.title, said.when, said.how), looked=looked)


def check_document(actor: Actor, content: TableContent, title: str, words: str, *, looked: bool) -> None:
    """Raises Invalid when it is not whole, or where a person stands in it."""
    if not title.strip() or not words.strip():
        raise Invalid(message("Write how the document is called, and its words."))
    refuse_persons(actor, content, (title, words), looked=looked)
