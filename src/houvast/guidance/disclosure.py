"""The only way in which something of a trajectory leaves it for a consultation: item by item, by its holder.

What can be chosen is what a copy for the person can hold: the person's own words, agreements, the plan. What
others said, documents, interpretations and gut feelings are no part of it.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import openness_of
from houvast.access.values import GrantReason
from houvast.guidance.selectors.preview_copy import preview_copy
from houvast.guidance.values.copies import CopyItem, CopyPart
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

HOLDERS: Final = frozenset({GrantReason.HOLDER, GrantReason.TAKEN_OVER, GrantReason.STAND_IN})
"""Who holds the secret, and nobody who looks in for a while."""


@dataclass(frozen=True)
class ToldToCell:
    """Something that can be chosen: what it is, its words, and whom else they seem to name."""

    key: str
    part: CopyPart
    words: str
    day: date | None
    names: tuple[str, ...]


def for_cell(actor: Actor, trajectory_id: UUID) -> tuple[ToldToCell, ...]:
    """Returns what its holder can choose from; nothing is chosen yet. Raises NotFound for anybody else."""
    if openness_of(actor, trajectory_id).reason not in HOLDERS:
        raise NotFound(message("This does not exist, or not for you."))
    items = preview_copy(actor, trajectory_id).items
    return tuple(
        ToldToCell(item.key, item.part, words, item.day, item.names)
        for item in items
        if (words := _words(item))
    )


def _words(item: CopyItem) -> str:
    return "\n".join(line.text.strip() for line in item.lines if line.text.strip())
