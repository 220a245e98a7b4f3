"""Says a value of guidance in the reader's words, inside a template."""

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from django import template

from houvast.access.referral_values import Hears
from houvast.guidance.selectors.show_agreements import PurposeLine
from houvast.guidance.selectors.show_life_line import LifeEventNow
from houvast.guidance.selectors.show_story import RulersStory
from houvast.guidance.values.domains import DomainChoice
from houvast.guidance.values.story import LifeEvent
from houvast.web.drawings.life_line import LifeLine
from houvast.web.drawings.lines import Lines
from houvast.web.guidance import (
    labels,
    labels_appointments,
    labels_change,
    labels_papers,
    labels_plan,
    labels_self_fill,
    labels_story,
)
from houvast.web.guidance.drawn import drawn_life_line, drawn_rulers
from houvast.web.guidance.moments import event_words, height_words
from houvast.web.guidance.sections import Ways, ways_of
from houvast.web.receive.labels import HEARS

register = template.Library()

ALL: tuple[labels.Labels, ...] = (
    labels.STATES,
    labels.FRAMES,
    labels.NEEDS,
    labels.FILLED_IN,
    labels.DOMAINS,
    labels.NOTE_KINDS,
    labels.CERTAINTIES,
    labels.OWNERS,
    labels.CLOSING_REASONS,
    labels.PARTS,
    labels.REASONS,
    labels_appointments.PLACES,
    labels_appointments.PERMITS,
    labels_appointments.HELPERS,
    labels_appointments.BYS,
    labels_appointments.ENDS,
    *labels_plan.ALL,
    labels_self_fill.FILL_STATES,
    labels_papers.PARTIES,
    labels_papers.DIRECTIONS,
    labels_papers.LETTER_KINDS,
    labels_papers.LETTER_STATES,
    labels_papers.LETTER_STEPS,
    labels_change.MOVES,
    labels_change.VERDICTS,
    labels_change.CAVEATS,
    labels_change.ATTAINMENT_CAVEATS,
    labels_story.IDEALS,
    labels_story.ALLY_PARTS,
    labels_story.WISHES,
    labels_story.INVOLVEMENTS,
    labels_story.RULERS,
    labels_story.BINDS,
    labels_story.PURPOSES,
    labels_story.GIVERS,
    labels_story.ANSWERS,
    labels_story.GIVEN,
    labels_story.STANDINGS,
)


@register.filter
def in_words(value: StrEnum) -> str:
    """Returns the words of a value; a value without words is a fault of ours."""
    for known in ALL:
        for member, label in known.items():
            if member is value:
                return str(label)
    raise KeyError(value)


@register.filter
def which_purpose(line: PurposeLine) -> str:
    """Returns what somebody was asked for, with which service or which other thing."""
    what = in_words(line.purpose)
    return f"{what} ({line.words})" if line.words else what


@register.filter
def asked_in_words(question: str) -> str:
    """Returns what was asked at the desk; a question in words of its own is shown as it came."""
    return str(labels.ASKED.get(question, question))


@register.filter
def asker_in_words(kind: str) -> str:
    """Returns who asks, as a kind that came from another service; an unknown kind is shown as it came."""
    return str(labels.ASKERS.get(kind, kind))


@register.filter
def hears_in_words(hears: Hears) -> str:
    """Returns what the sender of a referral may hear later."""
    return str(HEARS[hears])


@register.filter
def when_in_words(event: LifeEvent) -> str:
    """Returns when an event of a life was."""
    return event_words(event)


@register.filter
def height_in_words(height: int | None) -> str:
    """Returns how high an event of a life stands, with its sign."""
    return height_words(height)


@register.filter
def as_life_line(events: Sequence[LifeEventNow]) -> LifeLine:
    """Returns the events of a life as the drawing takes them."""
    return drawn_life_line(events)


@register.filter
def as_lines(story: RulersStory) -> Lines | None:
    """Returns rulers as the drawing takes them; nothing before they were taken twice."""
    return drawn_rulers(story)


@register.filter
def domain_in_words(written: labels_plan.InDomain) -> str:
    """Returns what the domain of something written was called when it was written."""
    return labels_plan.domain_words(written.domain, written.named)


@register.filter
def choice_in_words(choice: DomainChoice) -> str:
    """Returns what the service calls a domain today."""
    return labels_plan.domain_words(choice.key, choice.named)


@register.inclusion_tag("guidance/sections.html")
def sections(trajectory: UUID, here: str) -> dict[str, Ways]:
    """Two rows of links to all pages of a trajectory; ``here`` is the open one (see ``ways_of``)."""
    return {"ways": ways_of(trajectory, here)}
