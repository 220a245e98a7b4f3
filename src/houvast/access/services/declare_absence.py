"""Declaring that somebody is away: stand-ins are told. They hold access already, so nothing opens by this."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.people import Absence, UserFunction
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewAbsence:
    """Who is away, in which service, from the first to the last day; ``absence_id`` is the new row's."""

    absence_id: UUID
    controller_id: UUID
    user_id: UUID
    first_day: date
    last_day: date


@dataclass(frozen=True)
class ToldStandIns:
    """How many dossiers have a stand-in who was told, and how many have none."""

    told: int
    without: int


def declare_absence(actor: Actor, new: NewAbsence) -> ToldStandIns:
    """Keeps an absence and tells the stand-ins. Raises NotFound for a stranger, Invalid for the days."""
    must(actor, "access.declare_absence")
    declares = actor.serves_as(Function.COACH) | actor.serves_as(Function.STEWARD)
    here = UserFunction.objects.filter(controller_id=new.controller_id, user_id=new.user_id, valid_until=None)
    if not here.exists() or (new.controller_id not in declares and new.user_id != actor.user_id):
        raise NotFound(message("This does not exist, or not for you."))
    if new.last_day < new.first_day:
        raise Invalid(message("The last day comes before the first."))
    if Absence.objects.filter(id=new.absence_id).exists():
        return ToldStandIns(0, 0)
    Absence.objects.create(
        id=new.absence_id,
        controller_id=new.controller_id,
        user_id=new.user_id,
        first_day=new.first_day,
        last_day=new.last_day,
        declared_by=actor.user_id,
    )
    with connection.cursor() as cursor:
        cursor.execute("SELECT told, without FROM access.tell_stand_ins(%s)", [new.absence_id])
        told, without = cursor.fetchone()
    log.record("access.declare_absence", subject=new.user_id)
    return ToldStandIns(told, without)
