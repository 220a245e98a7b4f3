"""The trajectories in which a person filled something in that nobody looked at yet."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import waiting_fill_pages
from houvast.access.rules import must
from houvast.access.values import Track
from houvast.people.selectors.name_central import name_central


@dataclass(frozen=True)
class WaitingAnswers:
    """A trajectory in which answers wait; ``name`` is empty while nobody is named."""

    trajectory_id: UUID
    name: str


def list_waiting_answers(actor: Actor) -> tuple[WaitingAnswers, ...]:
    """Returns them, the one that waits longest first; at most five queries, mostly one."""
    must(actor, "guidance.list_waiting_answers")
    waiting = waiting_fill_pages(Track.GUIDANCE)
    names = dict(name_central(actor, waiting)) if waiting else {}
    return tuple(WaitingAnswers(dossier, names.get(dossier, "")) for dossier in waiting)
