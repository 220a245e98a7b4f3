"""Who is on duty tonight and the evenings after, for each team somebody belongs to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import may, must
from houvast.access.together import open_together
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.rights.finding import own_teams
from houvast.rights.models.aids import Evening
from houvast.rights.values import DutyContent, evening_of, evening_place
from houvast.vault.certificates import PublicKeys

Writers: TypeAlias = Mapping[UUID, tuple[PublicKeys, ...]]


@dataclass(frozen=True)
class DutyEvening:
    """An evening and who is on duty; no duty when what stands there was not written by a colleague."""

    day: date
    duty: DutyContent | None


@dataclass(frozen=True)
class TeamRoster:
    """The evenings of one team from tonight on."""

    id: UUID
    name: str
    tonight: DutyEvening | None
    later: tuple[DutyEvening, ...]


@dataclass(frozen=True)
class NightRoster:
    """The rosters of the actor's teams, and which evening it is."""

    evening: date
    teams: tuple[TeamRoster, ...]
    may_change: bool

    def team(self, function_id: UUID) -> TeamRoster:
        """Returns one team's roster; raises NotFound."""
        for team in self.teams:
            if team.id == function_id:
                return team
        raise NotFound(message("This does not exist, or not for you."))


def show_night_roster(actor: Actor) -> NightRoster:
    """Returns the rosters of the teams the actor belongs to, from tonight on."""
    must(actor, "rights.show_night_roster")
    tonight, teams = evening_of(clock.now()), own_teams(actor)
    rows = Evening.objects.filter(function_key_id__in=[team.id for team in teams], day__gte=tonight)
    evenings = list(rows.order_by("day"))
    writers = actor.keyring.signers({row.writer_id for row in evenings})
    shown = [(row.function_key_id, DutyEvening(row.day, _duty(actor, row, writers))) for row in evenings]
    return NightRoster(
        tonight,
        tuple(
            TeamRoster(
                team.id,
                team.name,
                next((here for owner, here in shown if owner == team.id and here.day == tonight), None),
                tuple(here for owner, here in shown if owner == team.id and here.day > tonight),
            )
            for team in teams
        ),
        may(actor, "rights.change_roster"),
    )


def _duty(actor: Actor, row: Evening, writers: Writers) -> DutyContent | None:
    written = (bytes(row.sealed), bytes(row.signature), writers[row.writer_id])
    try:
        return open_together(actor, row.function_key_id, evening_place(row.day), written, DutyContent)
    except (NotFound, Tampered):
        return None
