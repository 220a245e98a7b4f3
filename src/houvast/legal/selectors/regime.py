"""Finds how a Community or Region frames the consultation (F17)."""

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.legal.loading import library
from houvast.legal.values import Regime


def regime(named: str) -> Regime:
    """Returns a regime by its id; raises NotFound when it is not held."""
    for held in library().regimes:
        if held.id == named:
            return held
    raise NotFound(message("No regime “%(name)s” is held here."), name=named)


def regimes() -> tuple[Regime, ...]:
    """Returns every regime held, those with unknown values included: they say so themselves."""
    return library().regimes


def regimes_of_track(track: str) -> tuple[Regime, ...]:
    """Returns the regimes a ground of this track names: social work frames no consultation (F17)."""
    named = {one.regime for one in library().grounds if one.track == track}
    return tuple(held for held in library().regimes if held.id in named)
