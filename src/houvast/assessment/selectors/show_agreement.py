"""How far a team agrees: first where its raters lay apart and what to talk about, coefficients last.

It reads nameless cases, and of practice the overall figures its reader may read: no person's dossier is
opened for it. It is about an instrument and a team.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, held_teams
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.assessment.figures import kept_blocks
from houvast.assessment.finding.rounds import kept_definition
from houvast.assessment.selectors._overalls import overalls_of
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


@dataclass(frozen=True)
class _Chosen:
    choice: Choice
    team_id: UUID
    definition: Definition
    blocks: tuple[NamelessContent, ...]
    over: tuple[NamelessContent, ...]


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
        chosen = next((each for each in found if each.choice.key == wanted), None)
        if chosen is None:
            raise NotFound(message("This does not exist, or not for you."))
    return AgreementPage(
        bool(teams),
        len(teams) > 1,
        tuple(each.choice for each in found),
        _counted(actor, chosen) if chosen else None,
        kept.closed,
    )


def _counted(actor: Actor, chosen: _Chosen) -> Agreement:
    counted = counted_agreement(chosen.choice, chosen.definition, chosen.blocks, chosen.over)
    if chosen.choice.kind is not CaseKind.PRACTICE:
        return counted
    return replace(counted, overalls=overalls_of(actor, chosen.team_id, chosen.blocks[-1].digest))


def _choices(teams: Iterable[FunctionFacts], blocks: Iterable[Block]) -> list[_Chosen]:
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
            definition = kept_definition(shown[-1].definition)
            key = f"{kind}-{digest[:16]}-{team_id.hex[:8]}"
            choice = Choice(key, names[team_id], kind, definition.title, definition.version, cases)
            found.append(_Chosen(choice, team_id, definition, shown, whole_quarters_of(group, clock.today())))
    return sorted(found, key=lambda each: _order(each.choice))


def _order(choice: Choice) -> tuple[bool, int, str]:
    return (choice.kind is CaseKind.PRACTICE, -choice.cases, choice.key)
