"""Agreeing to a feedback sheet, or not, with the code on one's strip: no account, no name, no moment."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from houvast.access.crowding import Crowd
from houvast.access.rules import without_actor, without_log
from houvast.access.voices import asked_about
from houvast.cell.services._voices import answer, place_of_code, round_of
from houvast.kernel.errors import Invalid, TooMany
from houvast.kernel.messages import message

MOST_WRONG: Final = 30
"""Wrong codes in a quarter of an hour from one connection; a right one is never counted."""
wrong: Final = Crowd(MOST_WRONG, 900.0)


@dataclass(frozen=True)
class Approval:
    """A code somebody typed at an address, and what they say: nothing yet, yes, or no."""

    token: str = field(repr=False)
    code: str = field(repr=False)
    agrees: bool | None = field(repr=False)
    from_address: str = field(repr=False)


@without_actor("Those present have a code on paper and need no account; whoever signed in would have a name.")
@without_log("An entry would tell when somebody answered, and how many did: a vote that is secret has none.")
def approve_sheet(said: Approval) -> date:
    """Keeps an answer until the end, the last one counts; returns the day of the meeting it is about.

    Raises Invalid for a code that opens nothing: wrong, of another sheet, or of one that ended; TooMany.
    """
    seconds = wrong.seconds_to_wait(said.from_address)
    if seconds:
        raise TooMany(
            message("Too many tries. Please wait %(minutes)s minutes, then try again."),
            minutes=-(-seconds // 60),
        )
    try:
        round_id = round_of(said.token)
    except Invalid:
        round_id = round_of("")
    found = place_of_code(round_id, said.code)
    day = asked_about(round_id, found) if found else None
    if day is None:
        wrong.count(said.from_address)
        raise Invalid(
            message("This code opens nothing here. Look at your strip; perhaps the asking is over already.")
        )
    if said.agrees is not None:
        answer(round_id, said.code, agrees=said.agrees)
    return day
