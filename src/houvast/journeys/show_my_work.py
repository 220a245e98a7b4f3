"""My work: the first page of everybody, with what today asks of each function they hold."""

from dataclasses import dataclass
from datetime import timedelta

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.access.rules import may, must
from houvast.access.selectors.list_drafts import DraftLine, list_drafts
from houvast.access.selectors.list_notices import list_notices
from houvast.access.selectors.show_recovery import RecoveryState, show_recovery
from houvast.access.selectors.show_team import ServiceTeam, show_team
from houvast.access.values import Function, FunctionKeyKind
from houvast.assessment.selectors.list_own_rounds import OwnExercise, OwnRound, list_own_rounds
from houvast.audit import log
from houvast.cell.selectors.list_cells import CellLine, list_cells
from houvast.cell.selectors.list_closings import WaitingClosing, list_closings
from houvast.cell.selectors.list_waiting import list_waiting
from houvast.cell.values.waiting import Waiting
from houvast.desk.selectors.list_questions import QuestionLine, QuestionList, list_questions
from houvast.directory.selectors.list_checks import count_due
from houvast.guidance.selectors.list_legal_terms import LegalLine, list_legal_terms
from houvast.guidance.selectors.list_waiting_answers import WaitingAnswers, list_waiting_answers
from houvast.guidance.selectors.show_agenda import Agenda, show_agenda
from houvast.guidance.selectors.show_caseload import CaseloadLine, show_caseload
from houvast.guidance.selectors.show_outings import OutingLine, show_outings
from houvast.guidance.selectors.show_own_outing import OutingPage, show_own_outing
from houvast.guidance.services.refresh_feed import refresh_feed
from houvast.journeys.values import REFERRAL, ReferralParcel
from houvast.kernel import clock
from houvast.people.selectors.name_central import name_central
from houvast.schools.selectors.list_supports import SupportLine, list_supports
from houvast.tables.selectors.list_tables import TableLine, list_tables

AHEAD = timedelta(days=7)
FEWEST_HOLDERS = 3


@dataclass(frozen=True)
class FirstSteps:
    """What a new service still needs before its first dossier; each is done or not."""

    service: str
    has_colleagues: bool
    has_dpo: bool
    has_recovery: bool
    has_rehearsed: bool
    has_team: bool
    has_duty: bool

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to do."""
        needed = (self.has_colleagues, self.has_dpo, self.has_recovery, self.has_rehearsed)
        return all((*needed, self.has_team, self.has_duty))


@dataclass(frozen=True)
class RoundsWork:
    """What looking together asks, each with the person's name where the actor may know it, else none."""

    to_rate: tuple[tuple[OwnRound, str], ...] = ()
    to_talk: tuple[tuple[OwnRound, str], ...] = ()
    to_look_again: tuple[tuple[OwnRound, str], ...] = ()
    to_practise: tuple[OwnExercise, ...] = ()


@dataclass(frozen=True)
class MyWork:
    """What waits for somebody today. What their functions do not include is None or empty."""

    name: str
    agenda: Agenda | None
    outing: OutingPage | None
    watched: tuple[OutingLine, ...]
    questions: tuple[QuestionLine, ...]
    asked: int
    overdue: int
    legal_terms: tuple[LegalLine, ...]
    trajectories: tuple[CaseloadLine, ...]
    schools: tuple[SupportLine, ...]
    cells: tuple[CellLine, ...]
    closings: tuple[WaitingClosing, ...]
    at_cell: tuple[Waiting, ...]
    tables: tuple[TableLine, ...]
    rounds: RoundsWork
    answers: tuple[WaitingAnswers, ...]
    offers: int
    notices: int
    drafts: tuple[DraftLine, ...]
    first_steps: tuple[FirstSteps, ...]
    recoveries: tuple[RecoveryState, ...]
    checks: int
    is_dpo: bool
    is_desk: bool


def show_my_work(actor: Actor) -> MyWork:
    """Returns the actor's day; a constant number of queries, and none for functions they do not hold."""
    must(actor, "desk.show_my_work")
    log.record("desk.show_my_work")
    guides = may(actor, "guidance.show_agenda")
    desk = list_questions(actor) if may(actor, "desk.list_questions") else None
    if guides:
        refresh_feed(actor)
    return MyWork(
        name=actor.name,
        agenda=show_agenda(actor) if guides else None,
        outing=show_own_outing(actor) if guides else None,
        watched=show_outings(actor) if may(actor, "guidance.show_outings") else (),
        questions=_due(desk),
        asked=desk.asked if desk else 0,
        overdue=desk.overdue if desk else 0,
        legal_terms=list_legal_terms(actor) if may(actor, "guidance.list_legal_terms") else (),
        trajectories=_trajectories(actor),
        schools=_schools(actor),
        cells=_cells(actor),
        closings=list_closings(actor) if may(actor, "cell.list_closings") else (),
        at_cell=list_waiting(actor) if may(actor, "cell.list_waiting") else (),
        tables=_tables(actor),
        rounds=_rounds(actor),
        answers=list_waiting_answers(actor) if guides else (),
        offers=_offers(actor),
        notices=len(list_notices(actor)),
        drafts=list_drafts(actor) if may(actor, "access.list_drafts") else (),
        first_steps=_first_steps(actor),
        recoveries=show_recovery(actor) if Function.RECOVERY in actor.functions else (),
        checks=count_due(actor) if may(actor, "directory.list_checks") else 0,
        is_dpo=Function.DPO in actor.functions,
        is_desk=Function.DESK in actor.functions,
    )


def _due(desk: QuestionList | None) -> tuple[QuestionLine, ...]:
    """The desk's questions whose day is near or gone by."""
    soon = clock.today() + AHEAD
    lines = desk.lines if desk else ()
    return tuple(line for line in lines if line.due_on is not None and line.due_on <= soon)


def _trajectories(actor: Actor) -> tuple[CaseloadLine, ...]:
    """The trajectories of which something is due within a week or was due before."""
    if not may(actor, "guidance.show_caseload"):
        return ()
    soon = clock.today() + AHEAD
    lines = show_caseload(actor).lines
    return tuple(line for line in lines if line.due_on is not None and line.due_on <= soon)


def _schools(actor: Actor) -> tuple[SupportLine, ...]:
    """The schools of the actor's team that wrote something, or whose day is near or gone by."""
    if not may(actor, "schools.list_supports"):
        return ()
    soon = clock.today() + AHEAD
    lines = list_supports(actor).supports
    return tuple(line for line in lines if line.waits or (line.due_on is not None and line.due_on <= soon))


def _cells(actor: Actor) -> tuple[CellLine, ...]:
    """The cells in which a seat, a clearance or the exercise on roles asks for attention; no name says so."""
    if not may(actor, "cell.list_cells"):
        return ()
    soon = clock.today() + AHEAD
    return tuple(line for line in list_cells(actor).cells if line.due_on is not None and line.due_on <= soon)


def _tables(actor: Actor) -> tuple[TableLine, ...]:
    """The round tables of the actor's team that meet soon, or of which an agreement is due."""
    if not may(actor, "tables.list_tables"):
        return ()
    soon = clock.today() + AHEAD
    return tuple(one for one in list_tables(actor).tables if one.due_on is not None and one.due_on <= soon)


def _rounds(actor: Actor) -> RoundsWork:
    """Rounds to rate in and to talk about, judgements to look at again; whoever leads alone sees no name."""
    if not may(actor, "assessment.list_own_rounds"):
        return RoundsWork()
    found = list_own_rounds(actor)
    dossiers = {one.dossier_id for one in (*found.to_rate, *found.to_talk, *found.to_look_again)}
    names = dict(name_central(actor, list(dossiers))) if dossiers else {}
    to_rate, to_talk, to_look_again = (
        tuple((one, names.get(one.dossier_id, "")) for one in part)
        for part in (found.to_rate, found.to_talk, found.to_look_again)
    )
    return RoundsWork(to_rate, to_talk, to_look_again, found.to_practise)


def _offers(actor: Actor) -> int:
    if not may(actor, "guidance.show_inbox"):
        return 0
    return len(waiting_offers(actor, REFERRAL, ReferralParcel))


def _first_steps(actor: Actor) -> tuple[FirstSteps, ...]:
    """What is left to do in services the actor is steward of and that are not complete yet."""
    if Function.STEWARD not in actor.functions:
        return ()
    recoveries = {state.controller_id: state for state in show_recovery(actor)}
    services = (team for team in show_team(actor) if team.is_steward)
    steps = (_steps(service, recoveries.get(service.id)) for service in services)
    return tuple(step for step in steps if not step.is_complete)


def _steps(service: ServiceTeam, recovery: RecoveryState | None) -> FirstSteps:
    functions = {function for one in service.colleagues for function in one.functions}
    kinds = {team.kind for team in service.teams}
    return FirstSteps(
        service=service.name,
        has_colleagues=len(service.colleagues) > 1,
        has_dpo=Function.DPO in functions,
        has_recovery=recovery is not None and len(recovery.holders) >= FEWEST_HOLDERS,
        has_rehearsed=recovery is not None and recovery.rehearsed_at is not None,
        has_team=bool(kinds & {FunctionKeyKind.TEAM, FunctionKeyKind.INBOX}),
        has_duty=FunctionKeyKind.DUTY in kinds,
    )
