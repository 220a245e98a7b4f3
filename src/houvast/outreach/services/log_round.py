"""Logging a round: a whole evening in one line, of which only place and number are asked."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.outreach.finding import own_team
from houvast.outreach.models.rounds import Round
from houvast.outreach.services._checking import check_round
from houvast.outreach.services._logs import this_years_log
from houvast.outreach.values.rounds import RoundContent, RoundSaid


@dataclass(frozen=True)
class NewRound:
    """A round to keep; its number comes with the form. Without a team it is the actor's first."""

    round_id: UUID
    said: RoundSaid
    team_id: UUID | None = None


def log_round(actor: Actor, new: NewRound) -> None:
    """Keeps a round, sealed to the team.

    Raises Invalid without a place or number, Conflict without a team, NotFound for a team of others.
    """
    must(actor, "outreach.log_round")
    check_round(new.said)
    team = own_team(actor, new.team_id)
    known = Round.objects.filter(id=new.round_id).first()
    year = known or this_years_log(actor, team)
    row = Round(id=new.round_id, dossier_id=year.dossier_id, compartment_id=year.compartment_id)
    content = RoundContent(actor.user_id, actor.name, new.said)
    seal_content(actor, row, content)
    if write_once(actor, row, RoundContent, content):
        log.record("outreach.log_round", dossier=row.dossier_id)
