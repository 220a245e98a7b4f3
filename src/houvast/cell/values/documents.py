"""What a cell agrees with itself: house rules, the cooperation agreement, and who does what at the table.

The four safeguards on which the Constitutional Court let the law stand (52/2021) are no text of a document:
the product prints them with every one, so that nobody can take one out. No person discussed stands here.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from houvast.cell.values.evaluations import SelfEvaluation
from houvast.vault.content import content


class DocumentKind(StrEnum):
    """The two documents of a cell (VVSG)."""

    HOUSE_RULES = "house_rules"
    COOPERATION = "cooperation"


class Safeguard(StrEnum):
    """What is printed with every document, in this order; nobody can take one out."""

    NO_DUTY_TO_SPEAK = "no_duty_to_speak"
    SECRECY = "secrecy"
    UNANIMOUS_SHEET = "unanimous_sheet"
    NO_PERSONAL_DATA = "no_personal_data"


@content("cell.acknowledged", version=1)
@dataclass(frozen=True)
class Acknowledged:
    """Who took note of these very words: a seat's or an organisation's number, where a signed page lies."""

    party_id: UUID
    name: str
    on: date
    paper: str = ""


@content("cell.house_document", version=1)
@dataclass(frozen=True)
class HouseDocument:
    """One version of a document. A new version is a new document: everybody is asked anew."""

    kind: DocumentKind
    version: int
    language: str
    text: str
    written_on: date
    acknowledged: tuple[Acknowledged, ...] = ()

    def is_acknowledged_by(self, party_id: UUID) -> bool:
        """Returns whether a seat or an organisation took note of it."""
        return any(one.party_id == party_id for one in self.acknowledged)

    def with_acknowledged(self, word: Acknowledged) -> "HouseDocument":
        """Returns the same, with one more who took note."""
        return replace(self, acknowledged=(*self.acknowledged, word))


@content("cell.role", version=1)
@dataclass(frozen=True)
class Role:
    """Who was there, and one sentence each: what I bring, what I do not do, what I am bound by."""

    party_id: UUID
    name: str
    brings: str = ""
    does_not: str = ""
    bound_by: str = ""

    @property
    def is_said(self) -> bool:
        """Whether all three sentences stand."""
        return all(one.strip() for one in (self.brings, self.does_not, self.bound_by))


@content("cell.role_exercise", version=1)
@dataclass(frozen=True)
class RoleExercise:
    """The exercise "what is my role here" (VVSG), held on a day by those who were there."""

    on: date
    roles: tuple[Role, ...]

    def with_role(self, said: Role) -> "RoleExercise":
        """Returns the same, with the sentences of somebody who was there."""
        return replace(
            self, roles=tuple(said if one.party_id == said.party_id else one for one in self.roles)
        )


Paper: TypeAlias = HouseDocument | RoleExercise | SelfEvaluation


@content("cell.document", version=1)
@dataclass(frozen=True)
class DocumentContent:
    """A document, an exercise or a self-evaluation, in one table: a copy does not tell which.

    A self-evaluation is the cell's own: its writer is the cell, and no name stands beside it.
    """

    writer_id: UUID
    writer: str
    said: Paper
