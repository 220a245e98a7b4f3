"""Opens rounds of a team, many at once with one key a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts
from houvast.access.sealing import load_keys, unseal_whole
from houvast.outreach.finding import may_correct
from houvast.outreach.models.rounds import Round, TeamLog
from houvast.outreach.values.rounds import RoundContent, RoundSaid


@dataclass(frozen=True)
class RoundLine:
    """A round as a page shows it; only its writer may change it, for one evening."""

    id: UUID
    written_at: datetime
    writer: str
    said: RoundSaid
    is_mine: bool
    can_correct: bool


def opened_rounds(actor: Actor, rows: Iterable[Round]) -> tuple[RoundLine, ...]:
    """Returns rounds, the newest moment first; one that does not open is left out, and the page says so."""
    found = list(rows)
    load_keys(actor, found)
    lines = (_line(actor, row, content) for row, content in unseal_whole(actor, found, RoundContent))
    return tuple(sorted(lines, key=lambda line: line.said.at, reverse=True))


def rounds_since(actor: Actor, team: FunctionFacts, since: datetime) -> tuple[RoundLine, ...]:
    """Returns a team's rounds written since a moment: a round is never written before it took place."""
    logs = TeamLog.objects.filter(team_id=team.id).values("dossier_id")
    return opened_rounds(actor, Round.objects.filter(dossier_id__in=logs, created_at__gte=since))


def _line(actor: Actor, row: Round, content: RoundContent) -> RoundLine:
    mine = content.writer_id == actor.user_id
    return RoundLine(
        row.id,
        row.created_at,
        content.writer,
        content.said,
        mine,
        may_correct(actor, content, row.created_at),
    )
