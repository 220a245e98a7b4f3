"""Finds the teams somebody belongs to: a roster is the team's own business, and nobody else's."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionKey, FunctionMember
from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

WITH_A_ROSTER: Final = (FunctionKeyKind.TEAM, FunctionKeyKind.INBOX, FunctionKeyKind.DUTY)


def own_teams(actor: Actor) -> Sequence[FunctionKey]:
    """Returns the teams, inboxes and duties the actor belongs to today, by name."""
    now = clock.now()
    mine = FunctionMember.objects.filter(
        Q(valid_until=None) | Q(valid_until__gt=now), user_id=actor.user_id, valid_from__lte=now
    )
    functions = FunctionKey.objects.filter(
        kind__in=WITH_A_ROSTER, id__in=mine.values_list("function_key_id", flat=True)
    )
    return list(functions.order_by("name", "id"))


def own_team(actor: Actor, function_id: UUID) -> FunctionKey:
    """Returns a team the actor belongs to; raises NotFound."""
    found = next((team for team in own_teams(actor) if team.id == function_id), None)
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    return found
