"""Nameless cases for the tests, kept on days gone by as settling a round keeps them."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from assessment.given import LIFE
from desk.duties import acting_on
from houvast.access.functions import held_teams
from houvast.assessment.figures import keep_case, kept_blocks
from houvast.assessment.values.nameless import Block, CaseKind
from houvast.assessment.values.ratings import Impression, LockedContent, RatingContent, SideRating, Sureness
from houvast.instruments.definition import Definition, Missing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Service

CANARY = "Zevenster Kwikstaart"
OVER = clock.today() - timedelta(days=200)
"""A day of a quarter that is over, whatever day it is."""
LATER = clock.today() - timedelta(days=100)
"""A day of a later quarter, over as well."""

Given = str | Missing


def a_locked(
    given: Sequence[Given],
    before: Sequence[str] = ("health",),
    after: Sequence[str] = ("family",),
    *,
    definition: Definition = LIFE,
    sureness: tuple[Sureness, Sureness] = (Sureness.RATHER, Sureness.SURE),
) -> LockedContent:
    """A locked sheet: its sides in the instrument's order, going round the levels and reasons given."""
    places = [(item.id, side.polarity) for item in definition.items for side in item.sides]
    sides = []
    for number, (item, polarity) in enumerate(places):
        one = given[number % len(given)]
        level, missing = ("", one) if isinstance(one, Missing) else (one, None)
        sides.append(SideRating(item, polarity, level, missing, Sureness.SURE, CANARY))
    return LockedContent(
        new_id(),
        CANARY,
        Impression(CANARY, sureness[0], tuple(before)),
        RatingContent(tuple(sides), (), (CANARY,), CANARY),
        Impression(CANARY, sureness[1], tuple(after)),
    )


def a_case(
    person: Person,
    service: Service,
    day: date,
    *sheets: LockedContent,
    kind: CaseKind = CaseKind.REAL,
    definition: Definition = LIFE,
) -> None:
    """Keeps a nameless case on a day."""
    with acting_on(person, day) as actor:
        team = held_teams(actor, [service.id])[0]
        keep_case(actor, team, kind, definition, sheets)


def blocks_of(person: Person, service: Service) -> tuple[Block, ...]:
    """The blocks somebody can open."""
    with person.acts() as actor:
        teams: list[UUID] = [team.id for team in held_teams(actor, [service.id])]
        return kept_blocks(actor, teams).blocks
