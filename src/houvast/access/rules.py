"""The action ring: which functions may do what, in one table that reads like a page of house rules.

A rule's key is the event's name is the service's name. Whether a function may touch *this* dossier is not
asked here: the row ring answers that first.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, Protocol, TypeVar

from houvast.access.rulings import (
    access,
    assessment,
    cell,
    desk,
    directory,
    guidance,
    outreach,
    people,
    rights,
    schools,
    tables,
)
from houvast.access.values import Function
from houvast.kernel.errors import NotAllowed
from houvast.kernel.messages import message

RULES: Final[Mapping[str, frozenset[Function]]] = MappingProxyType(
    {
        **access.RULES,
        **assessment.RULES,
        **cell.RULES,
        **desk.RULES,
        **directory.RULES,
        **guidance.RULES,
        **outreach.RULES,
        **people.RULES,
        **rights.RULES,
        **schools.RULES,
        **tables.RULES,
    }
)


class Functioning(Protocol):
    """Somebody with functions: all a rule needs to know of whoever acts."""

    @property
    def functions(self) -> frozenset[Function]:
        """The functions held today."""
        ...


def must_where_ruled(actor: Functioning, page: str) -> None:
    """Raises NotAllowed when the act of a page ("work:start_outing") is not within the actor's functions.

    A page has the name of its act: who may not act does not see the form either. A page of a face that is no
    context is ruled by the one rule that has its verb.
    """
    space, _, verb = page.partition(":")
    rule = f"{space}.{verb}"
    named = [rule] if rule in RULES else [key for key in RULES if key.endswith(f".{verb}")]
    if len(named) == 1:
        must(actor, named[0])


def may(actor: Functioning, rule: str) -> bool:
    """Returns whether one of the actor's functions includes this act; an unknown rule includes nobody."""
    return not actor.functions.isdisjoint(RULES.get(rule, frozenset()))


def must(actor: Functioning, rule: str) -> None:
    """Raises NotAllowed unless one of the actor's functions includes this act; each service begins so."""
    if not may(actor, rule):
        raise NotAllowed(message("This is not part of your work here."), rule=rule)


Act = TypeVar("Act", bound=Callable[..., object])


def without_actor(because: str) -> Callable[[Act], Act]:
    """Marks an act that nobody can be signed in for yet; the reason stands beside it and is tested for."""

    def mark(act: Act) -> Act:
        act.__dict__["without_actor_because"] = because
        return act

    return mark


def without_log(because: str) -> Callable[[Act], Act]:
    """Marks an act that leaves no entry, since it concerns only who does it; the reason stands beside it."""

    def mark(act: Act) -> Act:
        act.__dict__["without_log_because"] = because
        return act

    return mark
