"""Finds what the aids start from: the teams somebody belongs to, and a public number as it was filled in."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, own_functions
from houvast.access.values import FunctionKeyKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.rights.models.aids import HelpNumber
from houvast.rights.values import Line, PublicNumber


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the duties and teams the actor belongs to today, by name; an inbox where there is neither."""
    found = own_functions(actor, FunctionKeyKind.DUTY, FunctionKeyKind.TEAM)
    return found or own_functions(actor, FunctionKeyKind.INBOX)


def own_team(actor: Actor, function_id: UUID) -> FunctionFacts:
    """Returns a team the actor belongs to; raises NotFound."""
    found = next((team for team in own_teams(actor) if team.id == function_id), None)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found


def number_of(row: HelpNumber) -> PublicNumber:
    """Returns a public number as its steward filled it in."""
    return PublicNumber(row.name, row.phone, Line(row.line), row.source, row.checked_on)
