"""What the page that begins a round offers: with what can be looked, who can look along, who can lead.

Whoever is data-protection officer is not among them: the log they read says who worked on a sheet, and when.
"""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import colleagues_serving, users_serving
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand, instruments_at_hand
from houvast.assessment.values.ratings import rated_sides
from houvast.instruments.definition import Definition, Kind


@dataclass(frozen=True)
class Looker:
    """Somebody who can look along or lead; ``service`` is empty for a colleague of one's own."""

    id: UUID
    name: str
    service: str
    is_coach: bool
    is_me: bool


@dataclass(frozen=True)
class RoundStart:
    """The instruments that colleagues rate with, and the people: the actor first, then by name.

    An actor who is data-protection officer is not among the people.
    """

    instruments: tuple[InstrumentAtHand, ...]
    people: tuple[Looker, ...]

    @property
    def leader(self) -> Looker | None:
        """Who leads when nobody else is chosen: a coach of one's own, else the actor or the first."""
        coaches = (one for one in self.people if one.is_coach and not one.service)
        return next(coaches, next(iter(self.people), None))

    @property
    def me(self) -> Looker | None:
        """The actor among the people."""
        return next((one for one in self.people if one.is_me), None)


def start_round(actor: Actor) -> RoundStart:
    """Returns what a round can begin with. What a person fills in alone is no instrument of a round."""
    must(actor, "assessment.begin_round")
    found = colleagues_serving(actor, (Function.GUIDE, Function.COACH))
    coaches, officers = users_serving(actor, Function.COACH), users_serving(actor, Function.DPO)
    mine = Looker(actor.user_id, actor.name, "", Function.COACH in actor.functions, is_me=True)
    others = (
        Looker(one.id, one.name, one.service if one.is_elsewhere else "", one.id in coaches, is_me=False)
        for one in found
    )
    instruments = (one for one in instruments_at_hand(actor) if _is_rated(one.definition))
    people = tuple(one for one in (mine, *others) if one.id not in officers)
    return RoundStart(tuple(instruments), people)


def _is_rated(definition: Definition) -> bool:
    """Whether colleagues rate with it: a judgement with levels, not something one fills in for oneself."""
    return definition.kind is Kind.SPJ and any(True for _ in rated_sides(definition))
