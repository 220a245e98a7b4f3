"""Plays what a year of rounds leaves behind for a team: nameless cases of quarters gone by, of nobody.

No round is played for them and no dossier has them: they are made up by a rule, the same in every town.
"""

from datetime import datetime, time
from random import Random
from typing import Final

from houvast.access.actor import Actor
from houvast.access.functions import held_teams
from houvast.assessment.figures import keep_case, kept_blocks
from houvast.assessment.values.nameless import CaseKind
from houvast.assessment.values.ratings import (
    Impression,
    LockedContent,
    RatingContent,
    SideRating,
    Sureness,
    rated_sides,
)
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Definition, Item, Missing, Side
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock, ids

AGREEMENT: Final = "agreement"
INSTRUMENT: Final = "houvast.life_domains"
TEAMS: Final = (("griet", "wederoever", 16), ("chloe", "contre_rive", 4))
"""Who keeps them, of which centre, and how many cases its team has."""
APART: Final = 26
"""Days between two of these rounds, counted back from before the quarter that runs."""
HARD: Final = frozenset({"school_seen", "identity_fair", "meaning_doubt"})
"""Items on which these teams see different things."""


def play_agreement(stage: Stage, ledger: Ledger) -> None:
    """Keeps the cases of each team, once."""
    for persona, centre, cases in TEAMS:
        with stage.acts(persona) as worker:
            team = held_teams(worker, [ledger.services[centre]])[0]
            if not kept_blocks(worker, [team.id]).blocks:
                _keep(worker, ledger, centre, cases)
    ledger.played.append(AGREEMENT)
    ledger.save()


def _keep(worker: Actor, ledger: Ledger, centre: str, cases: int) -> None:
    definition, chance = shipped_definitions()[INSTRUMENT], Random(centre)  # noqa: S311 -- made up, no secret
    team = held_teams(worker, [ledger.services[centre]])[0]
    for number in reversed(range(cases)):
        day = Calendar(ledger.day).day(92 + APART * number)
        sheets = _sheets(definition, chance, 2 + (number % 3 == 0))
        with clock.frozen_at(datetime.combine(day, time(11), clock.BELGIUM)):
            keep_case(worker, team, CaseKind.REAL, definition, sheets)


def _sheets(definition: Definition, chance: Random, raters: int) -> list[LockedContent]:
    """The sheets of one case: what most would see, and how often one sees it otherwise."""
    common = {
        (item.id, side.polarity): chance.choices(range(len(side.levels)), (5, 3, 2))[0]
        for item, side in rated_sides(definition)
    }
    domains = sorted({item.domain for item in definition.items})
    first = chance.sample(domains, 4)
    sheets = []
    for _ in range(raters):
        sides = tuple(
            _rating(item, side, common[item.id, side.polarity], chance)
            for item, side in rated_sides(definition)
        )
        before = Impression("", chance.choice(list(Sureness)), tuple(chance.sample(first, 3)))
        after = Impression("", chance.choice(list(Sureness)[:2]), tuple(chance.sample(first, 3)))
        sheets.append(LockedContent(ids.new_id(), "", before, RatingContent(sides), after))
    return sheets


def _rating(item: Item, side: Side, common: int, chance: Random) -> SideRating:
    if chance.random() < (0.3 if item.domain == "online" else 0.02):
        return SideRating(item.id, side.polarity, missing=Missing.NO_INFO)
    otherwise = chance.random() < (0.6 if item.id in HARD else 0.2)
    place = chance.randrange(len(side.levels)) if otherwise else common
    return SideRating(item.id, side.polarity, side.levels[place].value)
