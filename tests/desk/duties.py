"""What the tests of the roster, the hand-over, the danger line and the clock start from."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from uuid import UUID

from django.db import connections

from desk.given import a_card
from houvast.access.actor import Actor
from houvast.desk.models.response import ClosedDay
from houvast.desk.services.add_closed_day import add_closed_day
from houvast.desk.services.open_question import NewQuestion, open_question
from houvast.desk.services.pass_on_shift import NewPassedOn, pass_on_shift
from houvast.desk.services.record_danger_call import record_danger_call
from houvast.desk.values.danger_line import Called, DangerCallContent
from houvast.desk.values.questions import QuestionContent
from houvast.desk.values.response import ClosedFor
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.kernel.ids import new_id
from houvast.kernel.working_days import add_working_days
from world import Person, Service, Town, build_town

MONDAY = date(2026, 11, 30)


def build_old_town() -> Town:
    """A town whose teams are there for years, so that a test can live on any day of this year."""
    return grown_old(build_town())


def grown_old(town: Town) -> Town:
    """The town, in which everybody is there for years."""
    with connections["owner"].cursor() as cursor:
        for table in ("function_member", "user_function"):
            cursor.execute(f"UPDATE access.{table} SET valid_from = '2020-01-01'")  # noqa: S608
    return town


@contextmanager
def on(day: date, hour: int = 10) -> Iterator[None]:
    """Lives at an hour of a day in Belgium."""
    with clock.frozen_at(datetime.combine(day, time(hour), BELGIUM)):
        yield


@contextmanager
def acting_on(person: Person, day: date, hour: int = 10) -> Iterator[Actor]:
    """Acts as somebody at an hour of a day; they signed in today, as everybody in these tests does."""
    with person.acts() as actor, on(day, hour):
        yield actor


def asked_on(town: Town, day: date, card: QuestionContent | None = None) -> UUID:
    """A question that came in on a day."""
    with acting_on(town.desk.dina, day) as dina:
        return open_question(dina, NewQuestion(new_id(), card or a_card()))


def a_call(outcome: str = "They send somebody.", called: Called = Called.POLICE) -> DangerCallContent:
    """A call that was made a moment ago."""
    at = (clock.now() - timedelta(minutes=5)).replace(second=0, microsecond=0)
    return DangerCallContent(at, called, "02 000 00 01", outcome, "Dina")


def a_call_kept(town: Town, outcome: str = "They send somebody.") -> UUID:
    """A call that Dina kept."""
    number = new_id()
    with town.desk.dina.acts() as dina:
        record_danger_call(dina, number, a_call(outcome))
    return number


def passed_on(town: Town, words: str = "The door sticks.", **lines: str) -> UUID:
    """A hand-over of Dina's; ``lines`` are by the question's number in hexadecimal signs."""
    number = new_id()
    by_question = {UUID(question.removeprefix("q")): line for question, line in lines.items()}
    with town.desk.dina.acts() as dina:
        pass_on_shift(dina, NewPassedOn(number, words, by_question))
    return number


def closed_on(steward: Person, service: Service, day: date | None = None, today: date | None = None) -> UUID:
    """A day on which a service is closed."""
    with acting_on(steward, today or clock.today()) as actor:
        wanted = day or add_working_days(clock.today(), 30)
        add_closed_day(actor, service.id, wanted, ClosedFor.BRIDGE)
        return ClosedDay.objects.get(controller_id=service.id, day=wanted).id
