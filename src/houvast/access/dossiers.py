"""What every context may ask about a dossier: which there are, why I may see one, who else may.

Contexts never touch the tables of access; they get these frozen facts.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import connection
from django.db.models import BooleanField, Count, Func, Q, QuerySet

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.finding import dossier_row
from houvast.access.models.dossiers import Dossier, Grant
from houvast.access.models.functions import FunctionKey
from houvast.access.models.people import User
from houvast.access.values import GrantReason, ReceiverKind, Track
from houvast.kernel import clock

STRONGEST = (
    GrantReason.HOLDER,
    GrantReason.TAKEN_OVER,
    GrantReason.STAND_IN,
    GrantReason.ABSENCE,
    GrantReason.COLLEAGUE,
    GrantReason.SUPERVISION,
    GrantReason.TEAM,
    GrantReason.RATER,
    GrantReason.PART,
    GrantReason.EXTRACT,
    GrantReason.RECOVERED,
    GrantReason.BREAK_GLASS,
)


PAGE = 50
HELD: Final = Func(
    "main_compartment_id",
    template="(%(expressions)s = ANY (ARRAY(SELECT access.visible_compartments())))",
    output_field=BooleanField(),
)
"""Whether the actor holds the main part of a dossier."""
READ = ("dossier_id", "receiver_id", "receiver_kind", "reason")


@dataclass(frozen=True)
class DossierLine:
    """A dossier in a list: what lies in the clear about it."""

    id: UUID
    reference: str
    state: str
    due_on: date | None
    created_at: datetime


@dataclass(frozen=True)
class DossierFacts(DossierLine):
    """One dossier: besides what a list shows, whose it is and on which ground."""

    controller_id: UUID
    controller: str
    legal_ground: str


@dataclass(frozen=True)
class DossierList:
    """A page of dossiers, and how many there are."""

    lines: tuple[DossierLine, ...]
    total: int
    number: int
    pages: int


@dataclass(frozen=True)
class Holder:
    """Somebody who may open a dossier today: who, why, since when, until when."""

    name: str
    reason: GrantReason
    since: datetime
    until: datetime | None
    is_me: bool


def dossier(dossier_id: UUID) -> DossierFacts:
    """Returns one dossier the actor may know. Raises NotFound."""
    row = dossier_row(dossier_id)
    return DossierFacts(
        row.id,
        row.reference,
        row.state,
        row.due_on,
        row.created_at,
        row.controller_id,
        controller_names([row.controller_id]).get(row.controller_id, ""),
        row.legal_ground,
    )


def track_of(dossier_id: UUID) -> Track:
    """Returns the kind of work a dossier belongs to. Raises NotFound."""
    return Track(dossier_row(dossier_id).track)


def teams_of(dossier_ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """Returns the team to which each dossier was given when it was opened; none where somebody holds it."""
    given = _valid_grants(dossier_ids).filter(reason=GrantReason.TEAM, receiver_kind=ReceiverKind.FUNCTION)
    return dict(given.values_list("dossier_id", "receiver_id"))


def lines_of(dossier_ids: Iterable[UUID]) -> dict[UUID, DossierLine]:
    """Returns what lies in the clear about each of these dossiers that the actor may know."""
    rows = Dossier.objects.filter(id__in=set(dossier_ids))
    clear = rows.values_list("id", "reference", "state", "due_on", "created_at")
    return {row[0]: DossierLine(*row) for row in clear}


def dossiers_of(
    track: Track, states: Collection[str], number: int, *, newest: bool = False, before: date | None = None
) -> DossierList:
    """Returns a page (50) of the dossiers the actor holds on a track, the earliest due day first.

    ``newest`` puts the newest first instead, as for what is over; ``before`` leaves only those due earlier.
    Left out is a dossier of which the actor holds another part than the main one, as who leads a round does.
    """
    found = Dossier.objects.filter(HELD, track=track, state__in=list(states))
    if before is not None:
        found = found.filter(due_on__lt=before)
    total = found.count()
    pages = max(1, -(-total // PAGE))
    number = min(max(1, number), pages)
    order = ("-created_at", "id") if newest else ("due_on", "created_at", "id")
    rows = found.order_by(*order)[(number - 1) * PAGE : number * PAGE]
    lines = tuple(DossierLine(row.id, row.reference, row.state, row.due_on, row.created_at) for row in rows)
    return DossierList(lines, total, number, pages)


def count_due(track: Track, states: Collection[str], before: date) -> int:
    """Returns how many dossiers on a track, in these states, were due before a day."""
    return Dossier.objects.filter(track=track, state__in=list(states), due_on__lt=before).count()


def count_states(track: Track) -> dict[str, int]:
    """Returns how many dossiers the actor holds on a track, by state; states without any are left out."""
    held = Dossier.objects.filter(HELD, track=track)
    return dict(held.values_list("state").annotate(number=Count("id")).order_by())


@dataclass(frozen=True)
class TeamDossier(DossierLine):
    """A dossier of a coach's team: by whom held, empty for nobody; whether somebody stands in."""

    holder: str
    has_stand_in: bool


@dataclass(frozen=True)
class TeamDossiers:
    """A page of a team's dossiers, and how many there are."""

    lines: tuple[TeamDossier, ...]
    total: int
    number: int
    pages: int


def team_dossiers(track: Track, number: int) -> TeamDossiers:
    """Returns a page (50) of the dossiers on a track of the services the actor coaches, earliest due first.

    The database says which these are: nobody's for whoever is no coach. No grant is needed and none is made.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM access.team_dossiers() WHERE track = %s", [track])
        total: int = cursor.fetchone()[0]
        pages = max(1, -(-total // PAGE))
        number = min(max(1, number), pages)
        cursor.execute(
            "SELECT dossier_id, reference, state, due_on, created_at, holder_id, has_stand_in"
            " FROM access.team_dossiers() WHERE track = %s"
            " ORDER BY due_on NULLS LAST, created_at, dossier_id LIMIT %s OFFSET %s",
            [track, PAGE, (number - 1) * PAGE],
        )
        rows = cursor.fetchall()
    names = dict(User.objects.filter(id__in={row[-2] for row in rows}).values_list("id", "name"))
    lines = tuple(
        TeamDossier(id_, reference, state, due_on, created_at, names.get(holder, ""), has_stand_in)
        for id_, reference, state, due_on, created_at, holder, has_stand_in in rows
    )
    return TeamDossiers(lines, total, number, pages)


@dataclass(frozen=True)
class Openness:
    """Why the actor may open a dossier, and who else may today, the strongest reason first."""

    reason: GrantReason
    holders: tuple[Holder, ...]


def reasons_of(actor: Actor, dossier_ids: Iterable[UUID]) -> dict[UUID, GrantReason]:
    """Returns for each dossier the strongest reason for which the actor may see it."""
    mine = Q(receiver_id=actor.user_id) | ~Q(receiver_kind="user")
    return _my_reasons(actor, _valid_grants(dossier_ids).filter(mine).only(*READ))


def openness_of(actor: Actor, dossier_id: UUID) -> Openness:
    """Returns why the actor may open a dossier, and everybody who may."""
    grants = list(_valid_grants([dossier_id]))
    return Openness(
        _my_reasons(actor, grants).get(dossier_id, GrantReason.TEAM), tuple(_holders(actor, grants))
    )


def main_compartment_of(dossier_id: UUID) -> UUID:
    """Returns the compartment a dossier began with; raises NotFound."""
    return dossier_row(dossier_id).main_compartment_id


def may_open(dossier_id: UUID, user_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Returns which of these users hold the dossier's main compartment today by a grant of their own."""
    grants = _valid_grants([dossier_id]).filter(compartment_id=main_compartment_of(dossier_id))
    return frozenset(grants.filter(receiver_id__in=list(user_ids)).values_list("receiver_id", flat=True))


def held_of(dossier_ids: Iterable[UUID]) -> frozenset[UUID]:
    """Returns which of these dossiers the actor holds in their main part, in which most is written."""
    return frozenset(Dossier.objects.filter(HELD, id__in=set(dossier_ids)).values_list("id", flat=True))


def _my_reasons(actor: Actor, grants: Iterable[Grant]) -> dict[UUID, GrantReason]:
    found: dict[UUID, GrantReason] = {}
    for grant in grants:
        if grant.receiver_id != actor.user_id and grant.receiver_kind == "user":
            continue
        reason = GrantReason(grant.reason)
        known = found.get(grant.dossier_id)
        if known is None or STRONGEST.index(reason) < STRONGEST.index(known):
            found[grant.dossier_id] = reason
    return found


def _holders(actor: Actor, grants: Iterable[Grant]) -> list[Holder]:
    people = {grant.receiver_id for grant in grants if grant.receiver_kind == "user"}
    teams = {grant.receiver_id for grant in grants} - people
    names = dict(User.objects.filter(id__in=people).values_list("id", "name"))
    names |= dict(FunctionKey.objects.filter(id__in=teams).values_list("id", "name")) if teams else {}
    holders = [
        Holder(
            names.get(grant.receiver_id, ""),
            GrantReason(grant.reason),
            grant.valid_from,
            grant.valid_until,
            grant.receiver_id == actor.user_id,
        )
        for grant in grants
    ]
    return sorted(holders, key=lambda holder: (STRONGEST.index(holder.reason), holder.name))


def _valid_grants(dossier_ids: Iterable[UUID]) -> QuerySet[Grant]:
    now = clock.now()
    in_time = Q(valid_until=None) | Q(valid_until__gt=now)
    return Grant.objects.filter(in_time, dossier_id__in=list(dossier_ids), withdrawn_at=None)


def references_on(track: Track) -> dict[UUID, str]:
    """Returns the reference of every dossier on a track that the actor may know."""
    return dict(Dossier.objects.filter(track=track).values_list("id", "reference"))


def references_of(dossier_ids: Iterable[UUID]) -> dict[UUID, str]:
    """Returns what to call each dossier on the telephone, and in a calendar."""
    return dict(Dossier.objects.filter(id__in=set(dossier_ids)).values_list("id", "reference"))
