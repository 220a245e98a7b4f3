"""Printing the danger line as a card for the wall."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.journeys._danger_cards import CardLine, DangerCard, danger_card

__all__ = ["CardLine", "DangerCard", "print_danger_card"]


def print_danger_card(actor: Actor) -> DangerCard:
    """Returns the card of the service the actor belongs to; a number without source and day is no number."""
    must(actor, "desk.print_danger_card")
    log.record("desk.print_danger_card")
    return danger_card(actor)
