"""What an overview tells of meetings: which services were there on which days, and what was agreed there.

Only who came is looked for: an invitation is not read, so that it cannot show who was asked and stayed away.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.cells import OwnCell
from houvast.cell.finding.rooms import points_of
from houvast.cell.finding.sitting import organisations_of, seats_of
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Item, Meeting
from houvast.cell.values.cells import SeatKind
from houvast.cell.values.meetings import ItemContent
from houvast.cell.values.overviews import EntryKind, OverviewEntry, TookPart
from houvast.cell.values.points import PointKind
from houvast.kernel import clock

Known = Mapping[UUID, tuple[TookPart, str]]
TOLD = {PointKind.ACTION: EntryKind.ACTION, PointKind.POSITIVE: EntryKind.POSITIVE}
"""Of what was noted at a table, only what was agreed and what goes well is told: the rest is others' view."""


def meeting_entries(actor: Actor, case: Case, cell: OwnCell) -> Iterable[OverviewEntry]:
    """Returns who was there and what was agreed; a constant number of queries."""
    items = list(Item.objects.filter(dossier_id=case.dossier_id))
    load_keys(actor, items)
    held = Meeting.objects.filter(id__in=[one.meeting_id for one in items]).values_list("id", "held_at")
    days = {meeting: clock.day_of(moment) for meeting, moment in held}
    known = _known(actor, cell)
    opened = [(days[row.meeting_id], content) for row, content in unseal_whole(actor, items, ItemContent)]
    yield from _services(opened, known)
    on = {row.id: days[row.meeting_id] for row in items}
    for point in points_of(actor, *on):
        kind = TOLD.get(point.content.kind)
        if kind is not None and point.is_kept:
            owner = point.content.owner_id
            role, who = known.get(owner, (None, "")) if owner else (None, "")
            yield OverviewEntry(
                f"a-{point.id}",
                kind,
                (on[point.item_id],),
                point.content.words,
                role,
                who,
                by_on=point.content.by,
            )


def _services(opened: Iterable[tuple[date, ItemContent]], known: Known) -> Iterable[OverviewEntry]:
    """One entry a service, with its days; whoever came along with somebody is nobody's to mention."""
    came: dict[tuple[TookPart, str], set[date]] = {}
    for day, content in opened:
        for one in content.attendance:
            if one.attendee_id in known:
                came.setdefault(known[one.attendee_id], set()).add(day)
    keys = {named: number for number, named in known.items()}
    for (role, who), when in came.items():
        key = f"c-{keys[role, who]}" if role is TookPart.ORGANISATION else f"c-{role.value}"
        yield OverviewEntry(key, EntryKind.TOOK_PART, tuple(sorted(when)), "", role, who)


def _known(actor: Actor, cell: OwnCell) -> Known:
    """Everybody a register can name: seats by what they are, organisations by their name."""
    seats = {one.id: (TookPart(one.content.kind.value), "") for one in seats_of(actor, cell.id)}
    keys = {
        cell.coordinator_function_id: TookPart.COORDINATOR,
        cell.mayor_function_id: TookPart(SeatKind.MAYOR.value),
        cell.police_function_id: TookPart(SeatKind.POLICE.value),
        cell.prevention_function_id: TookPart(SeatKind.PREVENTION.value),
    }
    organisations = {
        one.id: (TookPart.ORGANISATION, one.content.name) for one in organisations_of(actor, cell.id)
    }
    return {**seats, **{key: (role, "") for key, role in keys.items() if key is not None}, **organisations}
