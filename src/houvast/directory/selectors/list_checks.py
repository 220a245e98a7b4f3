"""The yearly check list: every entry one keeps, the longest unchecked first."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from django.db.models import F, Q

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.directory.finding import kept_controllers
from houvast.directory.models.entries import Line
from houvast.directory.values.search import PAGE
from houvast.kernel import clock

YEAR: Final = timedelta(days=365)


@dataclass(frozen=True)
class CheckLine:
    """One entry, the day it was last checked, and whether that is over a year ago."""

    id: UUID
    name: str
    organization: str
    checked_on: date | None
    is_due: bool
    is_retired: bool


@dataclass(frozen=True)
class CheckList:
    """A page of the list; ``due`` counts the entries that nobody checked for a year, of ``total``."""

    lines: tuple[CheckLine, ...]
    due: int
    total: int
    page: int


def list_checks(actor: Actor, page: int = 1) -> CheckList:
    """Returns a page of the entries of every directory the actor keeps; retired ones stand last."""
    must(actor, "directory.list_checks")
    kept = Line.objects.filter(controller_id__in=kept_controllers(actor))
    ordered = kept.order_by("-is_listed", F("checked_on").asc(nulls_first=True), "name", "id")
    rows = ordered.values_list("id", "name", "organization", "checked_on", "is_listed")
    start = PAGE * (page - 1)
    limit = clock.today() - YEAR
    lines = tuple(
        CheckLine(line, name, organization, day, listed and (day is None or day <= limit), not listed)
        for line, name, organization, day, listed in rows[start : start + PAGE]
    )
    return CheckList(lines, count_due(actor), kept.count(), page)


def count_due(actor: Actor) -> int:
    """Returns how many entries the actor keeps that nobody checked for a year."""
    must(actor, "directory.list_checks")
    kept = Line.objects.filter(controller_id__in=kept_controllers(actor), is_listed=True)
    return kept.filter(Q(checked_on=None) | Q(checked_on__lte=clock.today() - YEAR)).count()
