"""A round table: what it is for, whose municipalities, and who sits at it; of persons nothing stands here.

Members are organisations. A contact is somebody who works there, with a function and a way to reach them at
work; nobody a service helps has a place in any field.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from houvast.vault.content import content


class TableKind(StrEnum):
    """The two tables of the local integral security cell that speak of no person (practice, section B)."""

    PREVENTION = "prevention"
    STRATEGIC = "strategic"


class TableState(StrEnum):
    """Where a dossier of this track stands; it lies in the clear."""

    OPEN = "open"
    CLOSED = "closed"


class Sector(StrEnum):
    """The sector a member comes from."""

    MUNICIPALITY = "municipality"
    POLICE = "police"
    SCHOOL = "school"
    HIGHER_EDUCATION = "higher_education"
    PUPIL_GUIDANCE = "pupil_guidance"
    YOUTH = "youth"
    WELFARE = "welfare"
    HEALTH = "health"
    INTEGRATION = "integration"
    JUSTICE = "justice"
    TRANSPORT = "transport"
    HOUSING = "housing"
    SPORT_AND_CULTURE = "sport_and_culture"
    WORK = "work"
    OTHER = "other"


@content("tables.member", version=1)
@dataclass(frozen=True)
class Member:
    """An organisation at the table and who speaks for it. ``until`` is empty while it sits there."""

    id: UUID
    organisation: str
    sector: Sector
    name: str
    function: str
    way: str
    since: date
    until: date | None = None

    def sits_on(self, day: date) -> bool:
        """Returns whether the organisation belongs to the table on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


@content("tables.table", version=1)
@dataclass(frozen=True)
class TableContent:
    """A table. ``aims`` say what it is for, or its direction and priorities, one a line.

    ``closed`` says why it meets no more, and is empty while it does.
    """

    kind: TableKind
    name: str
    municipalities: tuple[str, ...]
    aims: str
    language: str
    members: tuple[Member, ...] = ()
    closed: str = ""

    @property
    def known_names(self) -> tuple[str, ...]:
        """The names that may stand in a text: the table's, its towns', its members' and their contacts'."""
        named = (part for one in self.members for part in (one.organisation, one.name))
        return tuple(name for name in (self.name, *self.municipalities, *named) if name.strip())

    @property
    def ways(self) -> tuple[str, ...]:
        """How members are reached: the only numbers and addresses that may stand in a text."""
        return tuple(one.way for one in self.members if one.way.strip())

    @property
    def priorities(self) -> tuple[str, ...]:
        """The aims, one a line."""
        return tuple(line.strip() for line in self.aims.splitlines() if line.strip())

    def member(self, member_id: UUID) -> Member | None:
        """Returns a member by its number, or nothing."""
        return next((one for one in self.members if one.id == member_id), None)

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Returns who sits at the table on a day."""
        return tuple(one for one in self.members if one.sits_on(day))

    def with_member(self, member: Member) -> "TableContent":
        """Returns the same with a member, in the place of the one with the same number."""
        if self.member(member.id) is None:
            return replace(self, members=(*self.members, member))
        return replace(self, members=tuple(member if one.id == member.id else one for one in self.members))

    def without_member(self, member_id: UUID) -> "TableContent":
        """Returns the same without a member."""
        return replace(self, members=tuple(one for one in self.members if one.id != member_id))


def kept_until(day: date) -> date:
    """Returns the last day of what was last changed on a day: the end of the next year."""
    return date(day.year + 1, 12, 31)
