"""Rounds and remembered names for the tests, made through the services a worker uses."""

from datetime import date, datetime, timedelta
from uuid import UUID

from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.outreach.services.log_round import NewRound, log_round
from houvast.outreach.services.remember_person import NewRemembered, remember_person
from houvast.outreach.values.remembered import Talk
from houvast.outreach.values.rounds import RoundSaid, Theme
from world import Person, Service, found, hire, secure_recovery, team


def a_street_team() -> Service:
    """A service with Anna and Bert on the street, their coach in the team, and Cas who is in none."""
    service = found("Street work")
    secure_recovery(service)
    for name in ("anna", "bert", "cas"):
        hire(service, name, Function.GUIDE)
    hire(service, "coach", Function.COACH)
    hire(service, "dpo", Function.DPO)
    hire(service, "dirk", Function.DUTY)
    team(service, FunctionKeyKind.DUTY, service.dirk)
    team(service, FunctionKeyKind.TEAM, service.anna, service.bert, service.coach)
    return service


def said(place: str = "Station square", young_people: int = 6, hours: int = 1, **more: object) -> RoundSaid:
    """A round of so many hours ago."""
    return RoundSaid(clock.now() - timedelta(hours=hours), place, young_people, **more)  # type: ignore[arg-type]


def logged(worker: Person, told: RoundSaid | None = None) -> UUID:
    """Logs a round."""
    number = new_id()
    with worker.acts() as actor:
        log_round(actor, NewRound(number, told or said()))
    return number


def a_talk(words: str = "She wants to study abroad.", on: date | None = None) -> Talk:
    """What was talked about once."""
    return Talk(new_id(), on or clock.today(), (Theme.FUTURE, Theme.SCHOOL), words)


def remembered(worker: Person, name: str = "Lina", talk: Talk | None = None) -> UUID:
    """Remembers somebody."""
    number = new_id()
    with worker.acts() as actor:
        remember_person(actor, NewRemembered(number, name, talk or a_talk()))
    return number


def days_on(count: int) -> datetime:
    """This moment, so many days on."""
    return clock.now() + timedelta(days=count)
