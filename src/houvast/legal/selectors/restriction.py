"""Finds on what an entry may be held back from the person concerned: by regime, nothing that nobody read."""

from houvast.legal.loading import library
from houvast.legal.values import Restriction


def restrictions(regime: str) -> tuple[Restriction, ...]:
    """Returns the grounds that count in a regime: those of every regime, and its own."""
    return tuple(held for held in library().restrictions if held.regime in {None, regime})
