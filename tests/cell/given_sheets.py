"""An item that was discussed, its register, a draft of a sheet, and strips: what tests of sheets need."""

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from uuid import UUID

from django.db import connections

from cell.given import a_cell, a_meeting, listed, on_agenda
from houvast.access.sealing import seal_content, unseal_content
from houvast.cell.finding.cells import item_row
from houvast.cell.selectors.show_sheet import SheetPage, show_sheet
from houvast.cell.services._sheets import Written
from houvast.cell.services.approve_sheet import Approval, approve_sheet
from houvast.cell.services.ask_approval import Asking, ask_approval
from houvast.cell.services.conclude_sheet import conclude_sheet
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.values.cells import Recipient
from houvast.cell.values.meetings import Attendance, AttendeeKind, ItemContent, ItemState
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town, build_town

WORDS = "The follow-up goes on. What was agreed is being done, and he is looked at again in spring."
RECIPIENT = Recipient("Local task force", "Opinion of the lawyer of the city", clock.today())
EVERYBODY = (
    ("Mira", AttendeeKind.SEAT),
    ("Pol", AttendeeKind.SEAT),
    ("PMS North", AttendeeKind.ORGANISATION),
    ("Her colleague", AttendeeKind.ACCOMPANYING),
    ("The interpreter", AttendeeKind.INTERPRETER),
)


@cache
def sheet_town() -> Town:
    """Builds a town for tests that count what a seat sees."""
    town = build_town()
    assert town.city
    return town


@dataclass(frozen=True)
class Held:
    """A cell, a case on its list, and an item about it that was discussed."""

    town: Town
    cell: UUID
    case: UUID
    item: UUID
    tag: UUID


def held(
    town: Town | None = None,
    *,
    recipients: tuple[Recipient, ...] = (RECIPIENT,),
    police: bool = True,
    who: tuple[tuple[str, AttendeeKind], ...] = EVERYBODY,
    state: ItemState = ItemState.DONE,
) -> Held:
    """Holds a meeting about somebody; whoever is in ``who`` stayed until the end, one more left before."""
    town = town or sheet_town()
    cell = a_cell(town)
    for one in recipients:
        with town.city.cas.acts() as cas:
            name_recipient(cas, cell, one)
    if not police:
        with connections["owner"].cursor() as cursor:
            cursor.execute("UPDATE cell.cell SET police_function_id = NULL WHERE id = %s", [cell])
    case = listed(town, cell)
    item = on_agenda(town, a_meeting(town, cell), case)
    return Held(town, cell, case, item, _attended(town, item, who, state))


def _attended(town: Town, item: UUID, who: tuple[tuple[str, AttendeeKind], ...], state: ItemState) -> UUID:
    now = clock.now()
    end = now if state is ItemState.DONE else None
    came, early = now - timedelta(hours=1), now - timedelta(minutes=40)
    there = tuple(Attendance(new_id(), kind, name, came, left_at=end) for name, kind in who)
    gone = Attendance(new_id(), AttendeeKind.ORGANISATION, "Left before", came, left_at=early)
    with town.city.cas.acts() as cas:
        row = item_row(item)
        content = unseal_content(cas, row, ItemContent)
        row.state = state
        seal_content(cas, row, replace(content, attendance=(*there, gone)))
        row.save(update_fields=["state", "content"])
    return content.tag


def written(words: str = WORDS, **more: bool) -> Written:
    """What a coordinator writes, to the recipient of the cell."""
    return Written(words, (RECIPIENT.id,), **more)


def drafted(one: Held, words: str = WORDS, **more: bool) -> UUID:
    """Drafts a sheet; returns its number."""
    new = NewSheet(new_id(), one.item, written(words, **more))
    with one.town.city.cas.acts() as cas:
        return draft_sheet(cas, new)


def asked(one: Held, sheet: UUID) -> Asking:
    """Asks those present; returns the strips."""
    with one.town.city.cas.acts() as cas:
        return ask_approval(cas, sheet)


def says(asking: Asking, code: str, *, agrees: bool | None) -> None:
    """Answers with a code, from an address of its own."""
    approve_sheet(Approval(asking.token, code, agrees, str(new_id())))


def concluded(one: Held, sheet: UUID) -> SheetPage:
    """Ends the asking; returns what its coordinator sees."""
    with one.town.city.cas.acts() as cas:
        conclude_sheet(cas, sheet)
        return show_sheet(cas, sheet)


def agreed(one: Held | None = None) -> tuple[Held, UUID]:
    """Has everybody agree to a sheet; returns its number as it is given."""
    one = one or held()
    sheet = drafted(one)
    asking = asked(one, sheet)
    for code in asking.codes:
        says(asking, code, agrees=True)
    given = concluded(one, sheet).given_id
    assert given
    return one, given


def rows_of_voices(sheet: UUID) -> list[tuple[bytes, bytes]]:
    """Returns the places of a sheet's voices as whoever owns the database sees them."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT found_by, laid_down FROM cell.voice WHERE sheet_id = %s", [sheet])
        return [(bytes(found), bytes(laid)) for found, laid in cursor.fetchall()]


def row_of_sheet(sheet: UUID) -> dict[str, object]:
    """Returns a sheet's row as whoever owns the database sees it."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT state, round_id, sealed, mask FROM cell.sheet WHERE id = %s", [sheet])
        return dict(zip(("state", "round_id", "sealed", "mask"), cursor.fetchone(), strict=True))
