"""The dossier of a team's rounds: one a calendar year, opened by the year's first round."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.functions import FunctionFacts
from houvast.access.sealing import unseal_content
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.values import Track
from houvast.access.writing import one_at_a_time, taken_for_change
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.outreach.models.rounds import Round, TeamLog
from houvast.outreach.values.rounds import RoundContent, kept_until

GROUND = "outreach.own_task"
OPEN = "open"


def this_years_log(actor: Actor, team: FunctionFacts) -> TeamLog:
    """Returns the log in which a team's rounds of today go; opens it with the first one of the year."""
    year = clock.today().year
    found = TeamLog.objects.filter(team_id=team.id, year=year)
    known = found.first()
    if known is not None:
        return known
    # Two colleagues who log the year's first round at the same moment open one log, not two.
    one_at_a_time(f"outreach {team.id} {year}")
    return found.first() or _opened(actor, team, year)


def _opened(actor: Actor, team: FunctionFacts, year: int) -> TeamLog:
    opened = open_dossier(actor, NewDossier(team.controller_id, Track.OUTREACH, GROUND, team.id))
    set_state(opened.id, OPEN, kept_until(year))
    return TeamLog.objects.create(
        id=opened.id, dossier_id=opened.id, compartment_id=opened.compartment_id, team_id=team.id, year=year
    )


def take_own_round(actor: Actor, round_id: UUID) -> tuple[Round, RoundContent]:
    """Returns a round the actor wrote, which only this act changes. Raises NotFound for anybody else's."""
    row = taken_for_change(Round, round_id)
    content = unseal_content(actor, row, RoundContent)
    if content.writer_id != actor.user_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row, content
