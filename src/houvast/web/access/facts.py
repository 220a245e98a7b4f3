"""What the templates of access print: values with their words, in the reader's language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.utils.functional import Promise

from houvast.access.selectors.list_categories import CategoryLine
from houvast.access.selectors.list_notices import NoticeLine
from houvast.access.selectors.show_access import DossierAccess, GrantLine
from houvast.access.selectors.show_colleague import ColleagueFile
from houvast.access.selectors.show_team import AbsenceLine, MemberLine, ServiceTeam, TeamLine
from houvast.access.values import AccountState, Function, FunctionKeyKind
from houvast.web.access.labels import DUTIES, FUNCTIONS, NOTICES, OBSTACLES, REASONS, STATES, TEAMS

Word = Promise | str


@dataclass(frozen=True)
class Told:
    """A notice in words."""

    id: UUID
    sentence: Word
    reference: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Colleague:
    """A colleague on the team page."""

    id: UUID
    name: str
    state: Word
    is_active: bool
    functions: tuple[Word, ...]
    is_bound: bool
    absence: AbsenceLine | None


@dataclass(frozen=True)
class Team:
    """A team on the team page; ``waits`` are members who wait for its keys."""

    id: UUID
    kind: Word
    name: Word
    members: tuple[MemberLine, ...]
    waits: tuple[MemberLine, ...]
    is_mine: bool
    is_one_steward: bool


@dataclass(frozen=True)
class Service:
    """A service on the team page."""

    id: UUID
    name: str
    colleagues: tuple[Colleague, ...]
    teams: tuple[Team, ...]
    is_steward: bool
    declares: bool


@dataclass(frozen=True)
class Period:
    """A period of access in words."""

    line: GrantLine
    reason: Word


def notice_facts(lines: Iterable[NoticeLine]) -> list[Told]:
    """Returns notices with their sentences."""
    return [
        Told(line.id, NOTICES.get(line.event, line.event), line.reference, line.by, line.at) for line in lines
    ]


def team_facts(services: Iterable[ServiceTeam]) -> list[Service]:
    """Returns services with the words of functions, states and kinds."""
    return [
        Service(
            service.id,
            service.name,
            tuple(
                Colleague(
                    line.id,
                    line.name,
                    STATES[line.state],
                    line.state is AccountState.ACTIVE,
                    function_words(line.functions),
                    line.is_bound,
                    line.absence,
                )
                for line in service.colleagues
            ),
            tuple(
                Team(
                    team.id,
                    TEAMS[team.kind],
                    team_name(team),
                    tuple(member for member in team.members if not member.waits),
                    tuple(member for member in team.members if member.waits),
                    team.is_mine,
                    team.kind is FunctionKeyKind.STEWARDS and len(team.members) == 1,
                )
                for team in service.teams
            ),
            service.is_steward,
            service.is_steward or service.is_coach,
        )
        for service in services
    ]


def team_name(team: TeamLine) -> Word:
    """Returns the name a team was given; the stewards got none of their own, and are called by their kind."""
    return TEAMS[team.kind] if team.kind is FunctionKeyKind.STEWARDS else team.name


def function_words(functions: Iterable[Function]) -> tuple[Word, ...]:
    """Returns functions in words."""
    return tuple(FUNCTIONS[function] for function in functions)


def colleague_facts(colleague: ColleagueFile) -> dict[str, object]:
    """Returns a colleague's file with its words."""
    return {
        "colleague": colleague,
        "state": STATES[colleague.state],
        "is_active": colleague.state is AccountState.ACTIVE,
        "waits": colleague.state is AccountState.AWAITING_CONFIRMATION,
        "functions": function_words(colleague.functions),
        "duties": [(DUTIES[duty.kind], duty.citation, duty.since) for duty in colleague.duties],
        "obstacles": [(OBSTACLES[one.kind], one.name) for one in colleague.obstacles],
    }


def access_facts(access: DossierAccess) -> dict[str, object]:
    """Returns who has access with the words of their reasons."""
    return {
        "access": access,
        "now": [Period(line, REASONS[line.reason]) for line in access.now],
        "before": [Period(line, REASONS[line.reason]) for line in access.before],
    }


@dataclass(frozen=True)
class Category:
    """A category of persons with access, in words."""

    service: str
    function: Word
    duty: Word
    people: int
    holding: int


def category_facts(lines: Iterable[CategoryLine]) -> list[Category]:
    """Returns categories with their words."""
    return [
        Category(
            line.service,
            FUNCTIONS[line.function],
            DUTIES[line.duty] if line.duty else "",
            line.people,
            line.holding,
        )
        for line in lines
    ]
