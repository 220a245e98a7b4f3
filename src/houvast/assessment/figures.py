"""What a team keeps of its settled rounds, in the transaction in which they are settled; and reads again.

Nothing here has a dossier's number: a case lies in its team's block of the quarter, sealed to the team, among
the others of the same instrument (decisions 0030 and 0038).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, teams_of, track_of
from houvast.access.functions import FunctionFacts, functions_of, held_teams
from houvast.access.together import open_together, open_unsigned, seal_together
from houvast.access.values import FunctionKeyKind, Track
from houvast.access.writing import one_at_a_time
from houvast.assessment.models.nameless import Nameless
from houvast.assessment.values.nameless import (
    FEWEST_SHEETS,
    Block,
    CaseKind,
    NamelessContent,
    case_from,
    changes_from,
    nameless_place,
)
from houvast.assessment.values.ratings import LockedContent
from houvast.instruments.definition import Definition
from houvast.instruments.plain import as_text, digest_of
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered, TooLarge
from houvast.kernel.quarters import first_of_quarter
from houvast.vault.certificates import PublicKeys

Writers: TypeAlias = Mapping[UUID, tuple[PublicKeys, ...]]


def keep_nameless(
    actor: Actor, dossier_id: UUID, definition: Definition, sheets: Sequence[LockedContent]
) -> None:
    """Adds a nameless case to what the team keeps; a dossier of learning is practice, any other real.

    The team is the one the dossier was given to, as that of an exercise; else the actor's own at its
    service, the first by name. Whoever belongs to none keeps nothing: the page says so. A round of one sheet
    has nothing to compare. Raises NotFound.
    """
    teams = _teams(actor, dossier_id)
    kind = CaseKind.PRACTICE if track_of(dossier_id) is Track.LEARNING else CaseKind.REAL
    if teams and len(sheets) >= FEWEST_SHEETS:
        keep_case(actor, teams[0], kind, definition, sheets)


def _teams(actor: Actor, dossier_id: UUID) -> tuple[FunctionFacts, ...]:
    """The team a dossier was given to, where the actor belongs to it; else the actor's own at its service."""
    homes, given = [dossier(dossier_id).controller_id], teams_of([dossier_id]).get(dossier_id)
    own = (
        team for team in functions_of(homes, FunctionKeyKind.TEAM, FunctionKeyKind.INBOX) if team.id == given
    )
    return tuple(team for team in own if actor.keyring.function_pairs(team.id)) or held_teams(actor, homes)


def keep_case(
    actor: Actor, team: FunctionFacts, kind: CaseKind, definition: Definition, sheets: Sequence[LockedContent]
) -> None:
    """Adds a case to the team's block of this quarter and instrument, one act at a time.

    Where no block of it opens for whoever adds, or it is full, a new one begins: blocks add up.
    """
    digest, quarter = digest_of(definition), first_of_quarter(clock.today())
    case, changes = case_from(definition, sheets), changes_from(definition, sheets)
    one_at_a_time(f"assessment.nameless {team.id} {kind} {quarter}")
    rows = Nameless.objects.filter(function_key_id=team.id, kind=kind, quarter=quarter)
    for row, kept in _opened(actor, rows.order_by("id")):
        if kept is not None and kept.digest == digest and _grew(actor, row, kept.with_case(case, changes)):
            return
    fresh = Nameless(controller_id=team.controller_id, function_key_id=team.id, kind=kind, quarter=quarter)
    fresh.created_at = clock.at_midnight(quarter)
    _seal(actor, fresh, NamelessContent(digest, as_text(definition)).with_case(case, changes))
    fresh.save(force_insert=True)


def _grew(actor: Actor, row: Nameless, block: NamelessContent) -> bool:
    """Writes a block anew; whether it still is of a size that is kept in one piece."""
    try:
        _seal(actor, row, block)
    except TooLarge:
        return False
    Nameless.objects.filter(id=row.id).update(
        writer_id=row.writer_id, sealed=row.sealed, signature=row.signature
    )
    return True


@dataclass(frozen=True)
class KeptBlocks:
    """The blocks of some teams that opened, oldest quarter first, and how many did not."""

    blocks: tuple[Block, ...]
    closed: int


def kept_blocks(actor: Actor, function_key_ids: Collection[UUID]) -> KeptBlocks:
    """Returns what these teams kept; only their members have any."""
    rows = Nameless.objects.filter(function_key_id__in=function_key_ids).order_by("quarter", "id")
    opened = _opened(actor, rows)
    blocks = tuple(
        Block(row.function_key_id, CaseKind(row.kind), row.quarter, kept)
        for row, kept in opened
        if kept is not None
    )
    return KeptBlocks(blocks, len(opened) - len(blocks))


def _opened(actor: Actor, rows: Iterable[Nameless]) -> list[tuple[Nameless, NamelessContent | None]]:
    """Each row with its block; None where it does not open, or when no colleague wrote it."""
    found = list(rows)
    writers = actor.keyring.signers({row.writer_id for row in found if row.kind != CaseKind.PRACTICE})
    return [(row, _open(actor, row, writers)) for row in found]


def _open(actor: Actor, row: Nameless, writers: Writers) -> NamelessContent | None:
    place = nameless_place(row.id, row.quarter, CaseKind(row.kind))
    try:
        if row.kind == CaseKind.PRACTICE:
            return open_unsigned(actor, row.function_key_id, place, bytes(row.sealed), NamelessContent)
        written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
        return open_together(actor, row.function_key_id, place, written, NamelessContent)
    except (NotFound, Tampered):
        return None


def _seal(actor: Actor, row: Nameless, block: NamelessContent) -> None:
    row.writer_id = actor.user_id
    place = nameless_place(row.id, row.quarter, CaseKind(row.kind))
    row.sealed, row.signature = seal_together(actor, row.function_key_id, place, block)
    if row.kind == CaseKind.PRACTICE:  # the last who locked writes it: neither name nor signature says who
        row.writer_id, row.signature = row.function_key_id, b""
