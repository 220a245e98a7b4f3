"""Opening a trajectory: a dossier with a stand-in from its first day, and the person it is about."""

from dataclasses import dataclass
from uuid import UUID

from django.db import IntegrityError

from houvast.access.actor import Actor
from houvast.access.colleagues import user_name
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, OpenedDossier, open_dossier
from houvast.access.values import Function, GrantReason, Track
from houvast.audit import log
from houvast.guidance.models.trajectory import Trajectory
from houvast.guidance.services._writing import NewEntry, add_entry, settle_due_day
from houvast.guidance.values.entries import Opening, ReferralTaken
from houvast.guidance.values.lists import Frame
from houvast.guidance.values.trajectory import TrajectoryContent, evaluation_after
from houvast.kernel import clock, ids
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import PersonContent

GROUND = "guidance.own_task"


@dataclass(frozen=True)
class NewTrajectory:
    """A trajectory to open; its number comes with the form. ``person`` is the one it is about, if named."""

    trajectory_id: UUID
    stand_in_id: UUID
    controller_id: UUID | None = None
    person: PersonContent | None = None
    came_by: str = ""
    frame: Frame | None = None
    frame_words: str = ""
    stand_in_told: bool = False
    referral: ReferralTaken | None = None


def open_trajectory(actor: Actor, new: NewTrajectory) -> UUID:
    """Opens a trajectory, held by the actor and open to the stand-in; returns its id.

    Raises Invalid when the actor would stand in for themselves, NotFound for an unknown stand-in, Conflict
    while nobody rehearsed recovery or no duty of silence is recorded for the stand-in.
    """
    must(actor, "guidance.open_trajectory")
    if new.stand_in_id == actor.user_id:
        raise Invalid(message("Choose a colleague: nobody can stand in for themselves."))
    if Trajectory.objects.filter(id=new.trajectory_id).exists():
        return new.trajectory_id
    stand_in = user_name(new.stand_in_id)
    opened = _open(actor, new)
    if opened is None:
        return new.trajectory_id
    give_grant(actor, NewGrant(opened.compartment_id, new.stand_in_id, GrantReason.STAND_IN))
    trajectory = Trajectory(
        id=opened.id,
        dossier_id=opened.id,
        compartment_id=opened.compartment_id,
        due_on=evaluation_after(clock.today()),
    )
    seal_content(actor, trajectory, TrajectoryContent())
    trajectory.save(force_insert=True)
    _begin(actor, trajectory, new, stand_in)
    settle_due_day(trajectory)
    log.record("guidance.open_trajectory", dossier=opened.id)
    return opened.id


def _open(actor: Actor, new: NewTrajectory) -> OpenedDossier | None:
    """Opens the dossier; nothing when a second click finds it open already."""
    homes = actor.serves_as(Function.GUIDE)
    home = new.controller_id or (actor.home_id if actor.home_id in homes else min(homes))
    try:
        return open_dossier(actor, NewDossier(home, Track.GUIDANCE, GROUND, dossier_id=new.trajectory_id))
    except IntegrityError:
        if not Trajectory.objects.filter(id=new.trajectory_id).exists():
            raise Conflict(message("This page was saved before. Open it again.")) from None
        return None


def _begin(actor: Actor, trajectory: Trajectory, new: NewTrajectory, stand_in: str) -> None:
    """Writes the first entries: what came along, how it began, and who it is about."""
    if new.referral is not None:
        add_entry(actor, trajectory, NewEntry(ids.new_id(), new.referral))
    opening = Opening(new.came_by, new.frame, new.frame_words, stand_in, new.stand_in_told)
    add_entry(actor, trajectory, NewEntry(ids.new_id(), opening))
    if new.person is not None and (new.person.name or new.person.role):
        add_person(actor, NewPerson(ids.new_id(), trajectory.dossier_id, new.person))
