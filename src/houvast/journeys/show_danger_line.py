"""The danger line: whom to call now, with the municipality's own numbers, and the calls the desk's team kept.

It reports nothing by itself and sends nothing: whoever reads it calls, or does not.
"""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.access.values import Function
from houvast.desk.finding import team_or_none
from houvast.desk.selectors.list_danger_calls import DangerCallLine, list_danger_calls
from houvast.journeys._danger_cards import DangerCard, danger_card


@dataclass(frozen=True)
class DangerLine:
    """The card, the calls that belong to no question, whether the reader can keep one or fill numbers in."""

    card: DangerCard
    calls: tuple[DangerCallLine, ...]
    may_keep: bool
    may_change: bool


def show_danger_line(actor: Actor) -> DangerLine:
    """Returns the danger line of the actor's service; a constant number of queries."""
    must(actor, "desk.show_danger_line")
    may_keep = may(actor, "desk.record_danger_call") and team_or_none(actor) is not None
    return DangerLine(
        card=danger_card(actor),
        calls=list_danger_calls(actor) if may_keep else (),
        may_keep=may_keep,
        may_change=bool(actor.serves_as(Function.STEWARD)),
    )
