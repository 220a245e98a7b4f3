"""Finds the teams somebody belongs to: a roster is the team's own business, and nobody else's."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, own_functions
from houvast.access.values import FunctionKeyKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the teams, inboxes and duties the actor belongs to today, by name."""
    return own_functions(actor, FunctionKeyKind.TEAM, FunctionKeyKind.INBOX, FunctionKeyKind.DUTY)


def own_team(actor: Actor, function_id: UUID) -> FunctionFacts:
    """Returns a team the actor belongs to; raises NotFound."""
    found = next((team for team in own_teams(actor) if team.id == function_id), None)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found
