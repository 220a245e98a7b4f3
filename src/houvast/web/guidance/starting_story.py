"""How the forms of the person's side begin: with what is known, never over what was said before."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.guidance.selectors import show_thread as threads
from houvast.guidance.selectors.show_ideals import IdealSaid, IdealsPage
from houvast.guidance.selectors.show_thread import ThreadLines
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import Ally, LifeEvent, Rulers
from houvast.people.selectors import list_people as people
from houvast.people.selectors.list_people import PersonLine
from houvast.people.values import Part
from houvast.web.guidance.forms_ideals import IdealFields, SpeakOfIdealsForm
from houvast.web.guidance.writing import today_in
from houvast.web.requests import HouvastRequest


@dataclass(frozen=True)
class IdealQuestion:
    """One question about ideals on the page, with what was said to it last time."""

    fields: IdealFields
    before: IdealSaid | None


def ideals_before(form: SpeakOfIdealsForm, page: IdealsPage) -> list[IdealQuestion]:
    """Returns the questions, each with the newest earlier answer beside it."""
    last = {story.ideal: story.newest for story in page.topics}
    return [IdealQuestion(fields, last.get(fields.ideal)) for fields in form.topics()]


def people_around(request: HouvastRequest, trajectory: UUID) -> tuple[PersonLine, ...]:
    """Returns the persons of the dossier other than the one it is about."""
    known = people.list_people(request.actor, trajectory)
    return tuple(person for person in known if person.part is not Part.CENTRAL)


def new_ally_start(around: Iterable[PersonLine], wanted: str) -> dict[str, object]:
    """Returns the person of the dossier a link asked for, by role, when there is one."""
    named = next((one for one in around if str(one.id) == wanted), None)
    return {"who": named.role, "person": wanted} if named else {}


def ally_start(thread: ThreadLines) -> dict[str, object]:
    """Returns how a change begins: as the ally was told last."""
    body = [line.body for line in (thread.first, *thread.later) if isinstance(line.body, Ally)][-1]
    return {
        "who": body.who,
        "person": str(body.person_id or ""),
        "parts": [part.value for part in body.parts],
        "brings": body.brings,
        "wish": body.wish.value,
        "wish_words": body.wish_words,
        "involvement": body.involvement.value,
    }


def event_start(thread: ThreadLines) -> dict[str, object]:
    """Returns how a change begins: as the event stood last, also when it was taken off the line."""
    versions = [line.body for line in (thread.first, *thread.later) if isinstance(line.body, LifeEvent)]
    event = versions[-1]
    return {
        "what": event.what,
        "year": event.begins.year,
        "month": event.begins.month or "",
        "day": event.begins.day or "",
        "is_around": event.begins.is_around,
        "end_year": event.ends.year if event.ends else "",
        "end_month": (event.ends.month or "") if event.ends else "",
        "is_ongoing": event.is_ongoing,
        "height": "" if event.height is None else event.height,
        "helped": event.helped,
    }


def rulers_start(request: HouvastRequest, trajectory: UUID) -> dict[str, object]:
    """Returns what the earlier rulers a link names were about, and today."""
    begin, again = today_in("held_on"), request.GET.get("again", "")
    try:
        earlier = UUID(again)
    except ValueError:
        return begin
    thread = threads.show_thread(request.actor, trajectory, earlier, EntryKind.RULERS)
    return begin | {"about": thread.first.body.about} if isinstance(thread.first.body, Rulers) else begin
