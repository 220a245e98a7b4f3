"""Overviews that somebody asked and nobody gave yet, whatever case they are of: the first day first (F13)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.cell.finding.awaited import Awaited, awaited_overviews
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.overviews import Asker
from houvast.kernel import clock
from houvast.legal.values import Period, PeriodKind


@dataclass(frozen=True)
class AwaitedLine:
    """An overview that waits: about whom, who asked and when, until when; ``period`` is what the law says."""

    id: UUID
    case_id: UUID
    cell: str
    person: str
    asker: Asker
    asked_on: date
    answer_by: date | None
    period: Period

    @property
    def is_late(self) -> bool:
        """Whether the last day to answer is over."""
        return self.answer_by is not None and self.answer_by < clock.today()


def list_overviews(actor: Actor) -> tuple[AwaitedLine, ...]:
    """Returns what waits, those whose day is not known last; a constant number of queries."""
    must(actor, "cell.list_overviews")
    log.record("cell.list_overviews")
    found = awaited_overviews(actor)
    cases = {one.case.id: one.case for one in found}.values()
    load_keys(actor, cases)
    names = {row.id: content.person.name for row, content in unseal_whole(actor, cases, CaseContent)}
    return tuple(_line(one, names[one.case.id]) for one in found if one.case.id in names)


def _line(one: Awaited, person: str) -> AwaitedLine:
    return AwaitedLine(
        one.id,
        one.case.id,
        one.cell,
        person,
        one.asked.asker,
        one.asked.on,
        one.answer_by,
        one.frame.period(PeriodKind.REQUEST_ANSWER),
    )
