"""Finds what the desk's acts start from; row security has already removed everything foreign."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import DossierFacts, dossier
from houvast.access.functions import FunctionFacts, functions_of, own_functions
from houvast.access.sealing import unseal_content
from houvast.access.values import Function, FunctionKeyKind
from houvast.desk.models.question import Agreement, Question
from houvast.desk.models.response import ClosedDay, EntranceClock
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.entrances import Asker
from houvast.desk.values.response import DEFAULT_DAYS, NEXT_STEP_WITHIN
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message
from houvast.kernel.working_days import add_working_days


def desk_team(actor: Actor) -> FunctionFacts:
    """Returns the desk team of the actor's service; raises Conflict when there is none yet."""
    teams = functions_of(actor.serves_as(Function.DESK), FunctionKeyKind.TEAM)
    if not teams:
        raise Conflict(message("Your desk has no team yet. Ask your steward to found it."))
    return teams[0]


def team_or_none(actor: Actor) -> FunctionFacts | None:
    """Returns the desk team the actor belongs to; None for who belongs to none."""
    desks = actor.serves_as(Function.DESK)
    return next(
        (team for team in own_functions(actor, FunctionKeyKind.TEAM) if team.controller_id in desks), None
    )


def own_team(actor: Actor) -> FunctionFacts:
    """Returns the desk team the actor belongs to; raises Conflict for who belongs to none."""
    team = team_or_none(actor)
    if team is None:
        raise Conflict(message("You belong to no team of the desk yet. Ask your steward to add you."))
    return team


def team_of(controller_id: UUID) -> FunctionFacts:
    """Returns the desk team of a service; raises Conflict when there is none."""
    teams = functions_of([controller_id], FunctionKeyKind.TEAM)
    if not teams:
        raise Conflict(message("Your desk has no team yet. Ask your steward to found it."))
    return teams[0]


def closed_days(controller_id: UUID) -> frozenset[date]:
    """Returns the days a service is closed besides weekends and legal public holidays."""
    return frozenset(ClosedDay.objects.filter(controller_id=controller_id).values_list("day", flat=True))


def answer_day(controller_id: UUID, entrance: Asker, asked_on: date) -> date:
    """Returns by when somebody who asked on this day by this entrance hears something."""
    chosen = EntranceClock.objects.filter(controller_id=controller_id, entrance=entrance)
    days = chosen.values_list("days", flat=True).first() or DEFAULT_DAYS
    return add_working_days(asked_on, days, closed_days(controller_id))


def next_step_day(controller_id: UUID) -> date:
    """Returns the day on which a question that was answered and stays open asks for attention again."""
    return add_working_days(clock.today(), NEXT_STEP_WITHIN, closed_days(controller_id))


def question_row(question_id: UUID) -> Question:
    """Returns a question the actor may know; raises NotFound."""
    row = Question.objects.filter(id=question_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def agreements_of(actor: Actor, question: Question) -> Sequence[AgreementContent]:
    """Returns a question's agreements, oldest first."""
    rows = Agreement.objects.filter(dossier_id=question.dossier_id).order_by("created_at")
    return [unseal_content(actor, row, AgreementContent) for row in rows]


def open_row(question_id: UUID) -> tuple[Question, DossierFacts]:
    """Returns a question that is still open, with its dossier. Raises NotFound, Conflict when closed."""
    question = question_row(question_id)
    return question, open_dossier_of(question)


def open_dossier_of(question: Question) -> DossierFacts:
    """Returns the dossier of a question that is still open. Raises Conflict when closed."""
    facts = dossier(question.dossier_id)
    if facts.state == QuestionState.CLOSED:
        raise Conflict(message("This question is closed. Open a new one when it comes back."))
    return facts
