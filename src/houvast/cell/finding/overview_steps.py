"""What an overview tells of the steps of a case: decisions, help that was agreed, what was told."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final
from uuid import UUID

from houvast.cell.values.case_steps import ServiceAsked
from houvast.cell.values.decisions import Decision, Verdict
from houvast.cell.values.keeping import (
    CaseClosed,
    KeptLonger,
    PersonTold,
    TellingPostponed,
    TrajectoryAgreed,
)
from houvast.cell.values.overviews import Asker, EntryKind, OverviewAsked, OverviewEntry, TookPart
from houvast.cell.values.steps import Said

Steps = Sequence[tuple[UUID, Said]]
DECIDED: Final = {
    Verdict.LIST: EntryKind.LISTED,
    Verdict.KEEP: EntryKind.STAYED,
    Verdict.UNLIST: EntryKind.TAKEN_OFF,
}


def step_entries(steps: Steps, today: date, asker: Asker) -> Iterable[OverviewEntry]:
    """Returns what the steps tell; a postponement that runs, and whatever has no place here, tell nothing."""
    running = _running(steps, today)
    for number, said in steps:
        key = f"s-{number}"
        yield from _decided(key, said)
        yield from _agreed(key, said)
        yield from _told(key, said, asker)
        if isinstance(said, TellingPostponed) and (running is None or number != running[0]):
            yield OverviewEntry(key, EntryKind.TOLD_LATER, (said.on,), said.reasons, by_on=said.until_on)


def postponed_until(steps: Steps, today: date) -> date | None:
    """Returns until when the person is not told, if that was decided and is not over."""
    running = _running(steps, today)
    return running[1] if running else None


def _running(steps: Steps, today: date) -> tuple[UUID, date] | None:
    """The postponement in force: not past its day, and nobody told the person since."""
    last: tuple[UUID, date] | None = None
    for number, said in steps:
        if isinstance(said, TellingPostponed):
            last = (number, said.until_on) if today < said.until_on else None
        elif isinstance(said, PersonTold):
            last = None
    return last


def _decided(key: str, said: Said) -> Iterable[OverviewEntry]:
    if isinstance(said, Decision) and said.verdict in DECIDED:
        yield OverviewEntry(key, DECIDED[said.verdict], (said.on,), said.reasons)
    elif isinstance(said, CaseClosed):
        yield OverviewEntry(key, EntryKind.TAKEN_OFF, (said.on,), said.reasons)
        yield OverviewEntry(f"{key}-well", EntryKind.WENT_WELL, (said.on,), said.positive)
    elif isinstance(said, KeptLonger):
        yield OverviewEntry(key, EntryKind.KEPT_LONGER, (said.on,), said.reasons, by_on=said.until_on)


def _agreed(key: str, said: Said) -> Iterable[OverviewEntry]:
    if isinstance(said, TrajectoryAgreed):
        if said.own_words.strip():
            yield OverviewEntry(f"{key}-own", EntryKind.OWN_WORDS, (said.on,), said.own_words)
        kind = EntryKind.AGREED if said.with_person else EntryKind.AGREED_WITHOUT
        yield OverviewEntry(key, kind, (said.on,), said.agreed)
        yield OverviewEntry(f"{key}-contact", EntryKind.CONTACT, (said.on,), said.contact)


def _told(key: str, said: Said, asker: Asker) -> Iterable[OverviewEntry]:
    """What the person was told; earlier overviews only of the person: what a parent asked is the parent's."""
    if isinstance(said, PersonTold):
        yield OverviewEntry(key, EntryKind.TOLD, (said.on,), said.what)
    elif isinstance(said, OverviewAsked) and said.given is not None:
        if Asker.PARENT not in {asker, said.asker}:
            yield OverviewEntry(key, EntryKind.OVERVIEW, (said.given.on,))
    elif isinstance(said, ServiceAsked) and said.answer is not None and said.answer.statement is not None:
        one = said.answer.statement
        yield OverviewEntry(
            key,
            EntryKind.SAID_ASKED,
            (said.answer.on,),
            one.words,
            TookPart.ORGANISATION,
            said.service,
            one.provenance,
        )
