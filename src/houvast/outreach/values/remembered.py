"""Somebody a worker wants to remember: a first name of the worker's own, for a while, and nobody else's.

Contacts with the same young person are put together here and nowhere else, inside the worker's own note.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from houvast.outreach.values.rounds import Theme
from houvast.vault.content import content

USUAL_DAYS: Final = 60
FEWEST_DAYS: Final = 14
MOST_DAYS: Final = 90


@content("outreach.talk", version=1)
@dataclass(frozen=True)
class Talk:
    """What was talked about once. No place: where somebody was seen is nobody's to keep."""

    id: UUID
    on: date
    themes: tuple[Theme, ...] = ()
    words: str = ""


@content("outreach.renewal", version=1)
@dataclass(frozen=True)
class Renewal:
    """That the young person agreed to be remembered longer: who said so, when, and how."""

    id: UUID
    on: date
    who: str
    how: str


@content("outreach.remembered", version=1)
@dataclass(frozen=True)
class RememberedContent:
    """A name or nickname with its talks, oldest first, and every renewal that was agreed."""

    name: str
    talks: tuple[Talk, ...] = ()
    renewals: tuple[Renewal, ...] = ()

    def with_talk(self, talk: Talk) -> "RememberedContent":
        """Returns the same with one more talk, in the order of their days."""
        return replace(self, talks=tuple(sorted((*self.talks, talk), key=lambda one: one.on)))

    def with_renewal(self, renewal: Renewal) -> "RememberedContent":
        """Returns the same with one more renewal."""
        return replace(self, renewals=(*self.renewals, renewal))


def lapse_day(today: date, days: int) -> date:
    """Returns the last day a name is kept; days beyond the bounds of 14 and 90 are brought within them."""
    return today + timedelta(days=min(max(days, FEWEST_DAYS), MOST_DAYS))


def remembered_place(note_id: UUID) -> str:
    """Returns where a sealed note belongs, so that it opens nowhere else."""
    return f"outreach remembered {note_id}"
