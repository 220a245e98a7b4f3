"""Points a room agrees on or holds apart: actions, dissent, what would change our mind (F21, F22)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from houvast.cell.values.room import ShownKind
from houvast.vault.content import content


class PointKind(StrEnum):
    """What a point is."""

    ACTION = "action"
    POSITIVE = "positive"
    CONTESTED = "contested"
    DISSENT = "dissent"
    CHANGE_OF_MIND = "change_of_mind"

    @property
    def shown_as(self) -> ShownKind:
        """Under which heading it stands on the screen."""
        return ShownKind(self.value)


NOTED = tuple(kind for kind in PointKind if kind is not PointKind.ACTION)
"""What is noted in words alone; an action has an owner and a day as well."""


@content("cell.point", version=1)
@dataclass(frozen=True)
class PointContent:
    """A point. ``owner_id`` and ``owner`` are whose action it is, ``by`` its day; ``writer`` who wrote it."""

    kind: PointKind
    words: str
    writer: str
    owner: str = ""
    owner_id: UUID | None = None
    by: date | None = None


def outlives_meeting(point: PointContent, *, keeps_shared: bool, is_own: bool) -> bool:
    """Returns whether the cell keeps a point: under its exception, else only its own service's actions.

    Without an exception nothing that was shared is kept (law of 30 July 2018, art. 4 §3); each organisation
    keeps its own actions in its own file, and so does the municipality.
    """
    return keeps_shared or (is_own and point.kind is PointKind.ACTION)
