"""Tells the entries of an overview in its own language and voice, on the screen and on paper.

Made of the entries alone. A part without an entry is not there, and nothing counts or numbers them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.cell.values.overviews import EntryKind, OverviewEntry, TookPart
from houvast.web.cell.overview_voices import ROLES
from houvast.web.cell.overview_words import BY_OTHERS, PART_OF, QUOTED, Part, Voice


@dataclass(frozen=True)
class ToldEntry:
    """An entry in words: what stands before it, and what it says."""

    key: str
    lead: str
    words: str
    is_quote: bool


@dataclass(frozen=True)
class ToldPart:
    """A part with its entries."""

    title: str
    entries: tuple[ToldEntry, ...]


def told_parts(entries: Iterable[OverviewEntry], voice: Voice) -> tuple[ToldPart, ...]:
    """Returns the parts in the order of the paper."""
    known = tuple(entries)
    parts = (
        ToldPart(
            str(voice.parts[part]),
            tuple(told_entry(one, voice) for one in known if PART_OF[one.kind] is part),
        )
        for part in Part
    )
    return tuple(part for part in parts if part.entries)


def told_entry(entry: OverviewEntry, voice: Voice) -> ToldEntry:
    """Returns an entry in words."""
    kind: str = entry.kind.value
    who = _who(entry, voice)
    if entry.kind is EntryKind.ACTION and not who:
        kind = "action_nobody"
    facts = {"days": _listed(entry.days), "who": who, "by": _day(entry.by_on) if entry.by_on else ""}
    return ToldEntry(entry.key, str(voice.leads[kind]) % facts, entry.words, entry.kind in QUOTED)


def _who(entry: OverviewEntry, voice: Voice) -> str:
    """A service by its name, a seat by what it is; of a statement whose knowledge it was, never a person."""
    if entry.role is TookPart.ORGANISATION:
        return entry.who
    if entry.role is not None:
        return str(ROLES[entry.role.value])
    if entry.provenance is None:
        return ""
    return str(BY_OTHERS.get(entry.provenance, voice.yourself))


def _listed(days: tuple[date, ...]) -> str:
    named = [_day(one) for one in days]
    if len(named) == 1:
        return named[0]
    return gettext("%(days)s and %(last)s") % {"days": ", ".join(named[:-1]), "last": named[-1]}


def _day(day: date) -> str:
    return date_format(day, "j F Y")
