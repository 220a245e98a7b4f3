"""Finds what a round table starts from; row security has removed everything foreign."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, chosen_team, held_teams, own_functions
from houvast.access.rulings.who import TABLE_KEEPERS
from houvast.access.values import FunctionKeyKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.tables.models.tables import RoundTable


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the teams whose key the actor holds to keep tables with; else inboxes, else seats.

    A city's coordinator or prevention official keeps a table with the key of their seat, as a dossier apart.
    """
    homes = frozenset().union(*(actor.serves_as(function) for function in TABLE_KEEPERS))
    return held_teams(actor, homes) or own_functions(actor, FunctionKeyKind.SEAT)


def own_team(actor: Actor, team_id: UUID | None) -> FunctionFacts:
    """Returns a team of the actor's, the first for None. Raises Conflict without one, NotFound."""
    return chosen_team(own_teams(actor), team_id)


def table_row(table_id: UUID) -> RoundTable:
    """Returns a table the actor may know; raises NotFound."""
    row = RoundTable.objects.filter(id=table_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row
