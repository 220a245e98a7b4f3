"""How far a team agrees: first where its raters lay apart and what to talk about, coefficients last.

It reads nameless cases and nothing else: no dossier is opened for it. It is about an instrument and a team.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, held_teams
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.assessment.figures import kept_blocks
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.values.counted import Agreement, Choice, counted_agreement
from houvast.assessment.values.nameless import Block, CaseKind, NamelessContent, shown_of, whole_quarters_of
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


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
        tuple(choice for choice, _definition, _blocks, _over in found),
        counted_agreement(*chosen) if chosen else None,
        kept.closed,
    )


def _choices(
    teams: Iterable[FunctionFacts], blocks: Iterable[Block]
) -> list[tuple[Choice, Definition, tuple[NamelessContent, ...], tuple[NamelessContent, ...]]]:
    """What may be shown, and of which quarters first impressions may; real first, then by how many cases."""
    names = {team.id: team.name for team in teams}
    groups: dict[tuple[UUID, CaseKind, str], list[Block]] = {}
    for block in blocks:
        groups.setdefault((block.team_id, block.kind, block.content.digest), []).append(block)
    found = []
    for (team_id, kind, digest), group in groups.items():
        shown = shown_of(group, clock.today())
        cases = sum(len(each.cases) for each in shown)
        if cases:
            definition = kept_definition(shown[-1].definition)
            key = f"{kind}-{digest[:16]}-{team_id.hex[:8]}"
            choice = Choice(key, names[team_id], kind, definition.title, definition.version, cases)
            found.append((choice, definition, shown, whole_quarters_of(group, clock.today())))
    return sorted(found, key=lambda each: (each[0].kind is CaseKind.PRACTICE, -each[0].cases, each[0].key))
