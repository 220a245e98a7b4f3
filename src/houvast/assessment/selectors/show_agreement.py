"""How far a team agrees: first where its raters lay apart and what to talk about, coefficients last.

It reads nameless cases and nothing else: no dossier is opened for it. It is about an instrument and a team.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, held_teams
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.assessment.agreement.answers import Coefficients, ItemAgreement
from houvast.assessment.agreement.divergence import Divergence
from houvast.assessment.agreement.late import team_agreement
from houvast.assessment.figures import kept_blocks
from houvast.assessment.finding.rounds import sound_definition
from houvast.assessment.values.lying_apart import Apart, apart_of, compared_sides, key_of, ratings_of
from houvast.assessment.values.nameless import (
    LEVELS_FROM,
    Block,
    CaseKind,
    NamelessContent,
    changes_of,
    shown_of,
)
from houvast.audit import log
from houvast.instruments.definition import Definition, Item, Missing, Side, Words
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Choice:
    """What can be looked at: one version of an instrument as one team used it, over so many cases."""

    key: str
    team: str
    kind: CaseKind
    title: Words
    version: str
    cases: int


@dataclass(frozen=True)
class SideLine:
    """One side of one item: how far apart raters were, and what may be said of it."""

    item: Item
    side: Side
    apart: Apart
    found: ItemAgreement


@dataclass(frozen=True)
class Agreement:
    """One choice counted: the sides, those furthest apart first, the whole, and what first impressions did.

    ``shows_levels`` says whether there are enough cases to say which levels were given.
    """

    choice: Choice
    definition: Definition
    sides: tuple[SideLine, ...]
    whole: Coefficients
    changed: Divergence
    shows_levels: bool


@dataclass(frozen=True)
class AgreementPage:
    """What a member of a team may look at; ``chosen`` is None as long as there is nothing to show.

    ``closed`` blocks do not open.
    """

    has_team: bool
    has_many: bool
    choices: tuple[Choice, ...]
    chosen: Agreement | None
    closed: int


def show_agreement(actor: Actor, wanted: str = "") -> AgreementPage:
    """Returns how far the actor's team agrees, by a choice's key or with most cases.

    Raises NotFound for a key that is none of theirs. A constant number of queries.
    """
    must(actor, "assessment.show_agreement")
    page = agreement_page(actor, wanted)
    log.record("assessment.show_agreement")
    return page


def agreement_page(actor: Actor, wanted: str) -> AgreementPage:
    """Returns the page, for the screen and for the file alike. Raises NotFound."""
    must(actor, "assessment.show_agreement")
    homes = actor.serves_as(Function.GUIDE) | actor.serves_as(Function.COACH)
    teams = held_teams(actor, homes)
    kept = kept_blocks(actor, [team.id for team in teams])
    found = _choices(teams, kept.blocks)
    chosen = found[0] if found else None
    if wanted:
        chosen = next((each for each in found if each[0].key == wanted), None)
        if chosen is None:
            raise NotFound(message("This does not exist, or not for you."))
    return AgreementPage(
        bool(teams),
        len(teams) > 1,
        tuple(choice for choice, _definition, _blocks in found),
        _counted(*chosen) if chosen else None,
        kept.closed,
    )


def _choices(
    teams: Iterable[FunctionFacts], blocks: Iterable[Block]
) -> list[tuple[Choice, Definition, tuple[NamelessContent, ...]]]:
    """What may be shown, real cases first, then by how many there are."""
    names = {team.id: team.name for team in teams}
    groups: dict[tuple[UUID, CaseKind, str], list[Block]] = {}
    for block in blocks:
        groups.setdefault((block.team_id, block.kind, block.content.digest), []).append(block)
    found = []
    for (team_id, kind, digest), group in groups.items():
        shown = shown_of(group, clock.today())
        cases = sum(len(each.cases) for each in shown)
        if cases:
            definition = sound_definition(shown[-1].definition)
            key = f"{kind}-{digest[:16]}-{team_id.hex[:8]}"
            choice = Choice(key, names[team_id], kind, definition.title, definition.version, cases)
            found.append((choice, definition, shown))
    return sorted(found, key=lambda each: (each[0].kind is CaseKind.PRACTICE, -each[0].cases, each[0].key))


def _counted(choice: Choice, definition: Definition, blocks: Sequence[NamelessContent]) -> Agreement:
    cases = [case for block in blocks for case in block.cases]
    seed = int(blocks[-1].digest[:8], 16)
    found = team_agreement(ratings_of(definition, cases), seed=seed, missing=[kind.value for kind in Missing])
    by_key = dict(found.items)
    lines = []
    for item, side in compared_sides(definition):
        one = by_key[key_of(item, side)]
        lines.append(SideLine(item, side, apart_of(one), one))
    lines.sort(key=lambda line: (-line.apart.wide, -line.apart.one))
    enough = choice.kind is CaseKind.PRACTICE or len(cases) >= LEVELS_FROM
    return Agreement(choice, definition, tuple(lines), found.whole, changes_of(blocks), enough)
