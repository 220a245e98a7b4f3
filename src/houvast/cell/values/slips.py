"""Slips: the only thing a meeting gives to anybody, to one seat at a time, and only until the meeting ends.

Who was not there for an item has none of it; there is no common file that they could be read from.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from houvast.vault.content import content


class SlipKind(StrEnum):
    """What a slip says."""

    AGENDA = "agenda"
    STATEMENT = "statement"
    ACTION = "action"
    DECISION = "decision"


@content("cell.agenda_slip", version=1)
@dataclass(frozen=True)
class AgendaSlip:
    """You are expected for this item; ``word`` says when, if it was said."""

    word: str = ""

    @property
    def kind(self) -> SlipKind:
        """What it is."""
        return SlipKind.AGENDA


@content("cell.statement_slip", version=1)
@dataclass(frozen=True)
class StatementSlip:
    """What was shown on the screen while you were there; with its source, of which kind of data it is."""

    words: str
    by: str
    source: str
    category: str = ""
    names_others: bool = False

    @property
    def kind(self) -> SlipKind:
        """What it is."""
        return SlipKind.STATEMENT


@content("cell.action_slip", version=1)
@dataclass(frozen=True)
class ActionSlip:
    """What the receiver took upon themselves, and by when."""

    what: str
    owner: str
    by: date | None = None

    @property
    def kind(self) -> SlipKind:
        """What it is."""
        return SlipKind.ACTION


@content("cell.decision_slip", version=1)
@dataclass(frozen=True)
class DecisionSlip:
    """What was decided on the item: looked at again on a day, or closed. Retention counts from it."""

    last_discussed_on: date
    review_on: date | None = None
    is_closing: bool = False
    words: str = ""

    @property
    def kind(self) -> SlipKind:
        """What it is."""
        return SlipKind.DECISION


SlipSaid: TypeAlias = AgendaSlip | StatementSlip | ActionSlip | DecisionSlip


@content("cell.slip", version=1)
@dataclass(frozen=True)
class SlipContent:
    """A slip as it is sealed to one seat; ``given_by`` is who wrote it down."""

    given_by: str
    said: SlipSaid


def may_be_kept(said: SlipSaid, *, knows_ground: bool) -> bool:
    """Returns whether a receiver may take a slip over: on a read ground, or what they took upon themselves.

    That one is expected is over when the meeting is: nobody keeps it.
    """
    if said.kind is SlipKind.AGENDA:
        return False
    return knows_ground or said.kind is SlipKind.ACTION
