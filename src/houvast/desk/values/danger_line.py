"""What is kept of a call in danger: when, whom, which number, what came of it. It reports nothing itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.vault.content import content

CALLS_KEPT: Final = timedelta(days=90)
"""For how long a call that belongs to no question is kept; the database's own rule says the same."""


class Called(StrEnum):
    """Whom the desk called."""

    EMERGENCY = "emergency"
    POLICE = "police"
    SUICIDE_LINE = "suicide_line"
    CHILD_PROTECTION = "child_protection"
    PROSECUTOR = "prosecutor"
    OTHER = "other"


@content("desk.danger_call", version=1)
@dataclass(frozen=True)
class DangerCallContent:
    """One call: the moment, whom, the number as dialled, what came of it, and who of the desk called."""

    at: datetime
    called: Called
    number: str
    outcome: str
    name: str


def call_place(call_id: UUID) -> str:
    """Returns where a call is sealed for."""
    return f"desk.danger_call {call_id}"
