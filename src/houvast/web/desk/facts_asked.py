"""What the desk's pages print of what was asked by form, around the asker's own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from houvast.access.asked_threads import AskedTalk
from houvast.access.asked_values import AskedFile, AskedState, Author, Entrance, From
from houvast.desk.selectors.list_asked import AskedList
from houvast.web.ask.packs import AskPack, pack_for, packs

ENTRANCES: Mapping[Entrance, Promise] = {
    Entrance.FAMILY: _("Family"),
    Entrance.YOUNG: _("Young person"),
    Entrance.SCHOOL: _("School, club or another service"),
}
FROM: Mapping[From, Promise] = {
    From.SCHOOL: _("School"),
    From.CLUB: _("A club"),
    From.SERVICE: _("Another service"),
    From.NEIGHBOUR: _("A neighbour, or otherwise"),
}


@dataclass(frozen=True)
class Message:
    """A message of a talk: who wrote it, when, and its parts with the questions they answer."""

    who: str
    at: datetime
    is_ours: bool
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Talk:
    """A talk by form as the desk's pages print it."""

    id: UUID
    at: datetime
    asker: str
    language: str
    messages: tuple[Message, ...]
    files: tuple[AskedFile, ...]
    lapses_on: object
    waits: bool
    is_new: bool
    is_open: bool
    is_closed: bool


def talk_facts(talk: AskedTalk | None) -> Talk | None:
    """Returns a talk in words; None when there is none."""
    if talk is None:
        return None
    first, pack = talk.opening, _pack()
    asker = FROM[first.asks_from] if first.asks_from else ENTRANCES[first.entrance]
    known = packs().get(first.language)
    answers = tuple((_text(pack, answer.key), answer.words) for answer in first.answers)
    later = (
        Message(_who(line.author), line.at, line.author is Author.DESK, (("", _words(line.words)),))
        for line in talk.lines
    )
    return Talk(
        id=talk.id,
        at=talk.at,
        asker=str(asker),
        language=known.words["language_own"] if known else first.language,
        messages=(Message(_who(Author.ASKER), talk.at, is_ours=False, parts=answers), *later),
        files=first.files,
        lapses_on=talk.lapses_on,
        waits=talk.waits,
        is_new=talk.state is AskedState.WAITING,
        is_open=talk.state is AskedState.OPEN,
        is_closed=talk.state is AskedState.CLOSED,
    )


def inbox_facts(found: AskedList) -> dict[str, object]:
    """Returns what the page of what came in prints."""
    return {
        "lines": [(line, ENTRANCES[line.entrance] if line.entrance else "") for line in found.lines],
        "wrote_on": found.wrote_on,
    }


def _who(author: Author) -> str:
    return gettext("The one who asks") if author is Author.ASKER else gettext("The desk")


def _words(words: str | None) -> str:
    return gettext("This cannot be read: it is not what was sent.") if words is None else words


def _text(pack: AskPack, key: str) -> str:
    question = pack.questions.get(key)
    return question.text if question else ""


def _pack() -> AskPack:
    return pack_for(tuple(packs()), get_language() or "")
