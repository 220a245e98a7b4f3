"""Puts an overview together from what the cell's own case holds; what may not be said is never looked for.

Nothing comes from an extract, a room or anybody's file of guidance: each service answers for what it shared
itself. A statement of police, justice or intelligence (law of 30 July 2018, art. 11 and 14), a postponement
that runs, feedback sheets, invitations and calls outside the cell make no entry at all.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.sealing import unseal_content, unseal_whole
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import Frame, frame_of
from houvast.cell.finding.overview_meetings import meeting_entries
from houvast.cell.finding.overview_steps import postponed_until, step_entries
from houvast.cell.models.cases import Case, Step
from houvast.cell.values.cases import WITHHELD, CaseContent, CaseState, Provenance, Statement
from houvast.cell.values.overviews import (
    CHILDS_OWN,
    Asker,
    EntryHeldBack,
    EntryKind,
    OverviewAsked,
    OverviewEntry,
    held_back,
)
from houvast.cell.values.steps import StepContent
from houvast.kernel import clock
from houvast.legal.selectors.restriction import restrictions
from houvast.legal.values import PeriodKind, Restriction

ORDER = tuple(EntryKind)
ON_LIST = frozenset({CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE})


@dataclass(frozen=True)
class EntryLine:
    """An entry as it will be said, and its words as the cell has them."""

    said: OverviewEntry
    original: str

    @property
    def is_reworded(self) -> bool:
        """Whether it is said in other words than the cell's own."""
        return self.said.words != self.original


@dataclass(frozen=True)
class Composed:
    """What is said and what is held back today; ``postponed_until``: the person is not told yet."""

    lines: tuple[EntryLine, ...]
    held: tuple[tuple[OverviewEntry, EntryHeldBack], ...]
    grounds: tuple[Restriction, ...]
    frame: Frame
    postponed_until: date | None

    @property
    def entries(self) -> tuple[OverviewEntry, ...]:
        """What is said: as if nothing else had ever been there."""
        return tuple(line.said for line in self.lines)


def composed(actor: Actor, case: Case, asked: OverviewAsked) -> Composed:
    """Returns the overview of today for whoever asked; a constant number of queries."""
    rows = list(Step.objects.filter(dossier_id=case.dossier_id).order_by("created_at", "id"))
    steps = [(row.id, content.said) for row, content in unseal_whole(actor, rows, StepContent)]
    cell, content = own_cell(actor, case.cell_id), unseal_content(actor, case, CaseContent)
    frame, today = frame_of(cell.content), clock.today()
    grounds = counting(frame, CaseState(dossier(case.dossier_id).state))
    known = [
        *step_entries(steps, today, asked.asker),
        *meeting_entries(actor, case, cell),
        *_statements(content),
    ]
    told = sorted((one for one in known if may_be_told(one, asked.asker)), key=_place)
    held = held_back((said for _, said in steps), today, frozenset(one.id for one in grounds))
    plain = {one.key: one.words for one in asked.worded}
    return Composed(
        tuple(
            EntryLine(replace(one, words=plain.get(one.key, one.words)), one.words)
            for one in told
            if one.key not in held
        ),
        tuple((one, held[one.key]) for one in told if one.key in held),
        grounds,
        frame,
        postponed_until(steps, today),
    )


def counting(frame: Frame, state: CaseState) -> tuple[Restriction, ...]:
    """Returns the grounds that count today: one only while they are on the list (FWB decree art. 21)."""
    known = restrictions(frame.regime.id)
    return tuple(one for one in known if state in ON_LIST or not one.only_on_list)


def may_be_told(entry: OverviewEntry, asker: Asker) -> bool:
    """Returns whether an entry may be said to whoever asks; what a child said stays the child's."""
    if entry.provenance in WITHHELD:
        return False
    childs_own = entry.kind in CHILDS_OWN or entry.provenance is Provenance.PERSON
    return asker is not Asker.PARENT or not childs_own


def _statements(content: CaseContent) -> Iterable[OverviewEntry]:
    proposal = content.proposal
    kinds = (("p", EntryKind.SAID_WELL, proposal.positive), ("i", EntryKind.SAID_WORRY, proposal.indications))
    for letter, kind, statements in kinds:
        for place, one in enumerate(statements, start=1):
            yield statement_entry(f"{letter}{place}", kind, one, proposal.on)


def statement_entry(key: str, kind: EntryKind, one: Statement, on: date) -> OverviewEntry:
    """Returns a statement without its source: who told something may be a person."""
    return OverviewEntry(key, kind, (on,), one.words, provenance=one.provenance)


def _place(entry: OverviewEntry) -> tuple[int, tuple[date, ...], str]:
    return ORDER.index(entry.kind), entry.days, entry.key


def overview_step(actor: Actor, case: Case, overview_id: UUID) -> tuple[Step, StepContent] | None:
    """Returns an overview's row and what it holds; None for anything else."""
    row = Step.objects.filter(id=overview_id, dossier_id=case.dossier_id).first()
    content = unseal_content(actor, row, StepContent) if row is not None else None
    if row is None or content is None or not isinstance(content.said, OverviewAsked):
        return None
    return row, content


def answer_days(frame: Frame, asked: OverviewAsked) -> tuple[date | None, date | None]:
    """Returns the last day to answer, and the last with reasons; None where no text held here gives them."""
    first, more = frame.span(PeriodKind.REQUEST_ANSWER), frame.span(PeriodKind.REQUEST_EXTENSION)
    day = first.after(asked.on) if first else None
    return day, more.after(day) if more and day else None


def answer_by(frame: Frame, asked: OverviewAsked) -> date | None:
    """Returns the last day to answer as it stands: with reasons for taking longer, the later one."""
    first, extended = answer_days(frame, asked)
    return extended if asked.later is not None else first


def last_day(case: Case) -> date | None:
    """Returns the last day something can be held back until: the next review, once closed the erasing."""
    return dossier(case.dossier_id).due_on or case.erase_on
