"""What the templates of outreach print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from houvast.outreach.selectors._rounds import RoundLine
from houvast.outreach.selectors.count_rounds import RoundCounts
from houvast.outreach.selectors.show_remembered import RememberedPage
from houvast.outreach.selectors.show_rounds import RoundsPage
from houvast.outreach.values.rounds import RoundSaid, correctable_until
from houvast.web.guidance.facts import pages
from houvast.web.outreach.forms import young_people
from houvast.web.outreach.labels import ATMOSPHERES, INITIATIVES, THEMES, theme_words
from houvast.web.outreach.pictures import bars


@dataclass(frozen=True)
class Evening:
    """A round as a line: ``more`` holds what else was told, each with its heading."""

    id: UUID
    at: datetime
    place: str
    is_online: bool
    number: str
    themes: str
    writer: str
    more: tuple[tuple[str, str], ...]
    is_mine: bool
    can_correct: bool
    until: datetime


@dataclass(frozen=True)
class WeekOfRounds:
    """A week with its lines."""

    monday: date
    evenings: tuple[Evening, ...]
    count: int
    number: str


def rounds_facts(found: RoundsPage, logged: str) -> dict[str, object]:
    """Returns what the page of rounds prints; ``logged`` names the round that was saved a moment ago."""
    weeks = [
        WeekOfRounds(
            week.monday,
            tuple(evening_of(line) for line in week.rounds),
            len(week.rounds),
            young_people(week.young_people),
        )
        for week in found.weeks
    ]
    evenings = [evening for week in weeks for evening in week.evenings]
    fresh = [one for one in evenings if str(one.id) == logged and one.can_correct]
    kept = {"team": str(found.team)} if found.team and len(found.teams) > 1 else {}
    return {
        "page": found,
        "weeks": weeks,
        "fresh": fresh[0] if fresh else None,
        "pages": pages(found.number, found.pages, **kept),
    }


def evening_of(line: RoundLine) -> Evening:
    """Returns a round as a line."""
    said = line.said
    themes = (theme_words(said.themes), said.other_theme)
    return Evening(
        line.id,
        timezone.localtime(said.at),
        said.place,
        said.is_online,
        young_people(said.young_people),
        ", ".join(part for part in themes if part),
        line.writer,
        tuple(_more(said)),
        line.is_mine,
        line.can_correct,
        timezone.localtime(correctable_until(line.written_at)),
    )


def note_facts(note: RememberedPage) -> dict[str, object]:
    """Returns what the page of one note prints: the newest talk first, the themes in words."""
    talks = [(talk, theme_words(talk.themes)) for talk in reversed(note.content.talks)]
    return {"note": note, "talks": talks}


def counts_facts(found: RoundCounts | None) -> dict[str, object]:
    """Returns what the page of the team's own counts prints."""
    if found is None:
        return {"counts": None}
    return {
        "counts": found,
        "picture": bars([week.rounds for week in found.weeks], _("Rounds a week")),
        "themes": [(THEMES[one.theme], one.rounds) for one in found.themes],
        "has_any": any(week.rounds for week in found.weeks),
    }


def _more(said: RoundSaid) -> Iterable[tuple[str, str]]:
    if said.atmosphere:
        yield _("How was it?"), ", ".join(str(ATMOSPHERES[one]) for one in said.atmosphere)
    if said.initiative:
        yield _("Who took the first step?"), str(INITIATIVES[said.initiative])
    if said.follow_up:
        yield _("What would they like next?"), said.follow_up
    if said.words:
        yield _("A few words"), said.words
