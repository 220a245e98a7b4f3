"""Plays the feedback sheets of a meeting: drafted, agreed to at the table, or held back by somebody."""

from typing import Final
from uuid import UUID

from houvast.cell.selectors.list_sheets import list_sheets
from houvast.cell.selectors.start_sheet import start_sheet
from houvast.cell.services._sheets import Written
from houvast.cell.services.approve_sheet import Approval, approve_sheet
from houvast.cell.services.ask_approval import Asking, ask_approval
from houvast.cell.services.conclude_sheet import conclude_sheet
from houvast.cell.services.draft_sheet import NewSheet, draft_sheet
from houvast.cell.services.note_sheet_sent import SheetSent, note_sheet_sent
from houvast.cli.demo.cell_play import COORDINATOR
from houvast.cli.demo.held import Evaluated, Session
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.meetings import MEETINGS
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock
from houvast.kernel.ids import new_id

POLICE: Final = "inge"
TABLE: Final = "127.0.0.1"


def play_sheets(stage: Stage, ledger: Ledger, told: Session) -> None:
    """Drafts each sheet; where it was asked, those present answer on paper codes and the asking ends."""
    for one in told.sheets:
        item, sheet = ledger.row(MEETINGS, told.meeting.key, one.item), new_id()
        with stage.acts(COORDINATOR) as kobe:
            recipients = tuple(found.id for found in start_sheet(kobe, item).recipients)
            draft_sheet(kobe, NewSheet(sheet, item, Written(one.words, recipients)))
            asking = ask_approval(kobe, sheet) if one.asked else None
        if asking is not None:
            _answer(asking, one)
            with stage.acts(COORDINATOR) as kobe:
                conclude_sheet(kobe, sheet)
        if one.sent:
            _send(stage, recipients[0])


def _answer(asking: Asking, one: Evaluated) -> None:
    """Everybody agrees, or one place stays silent."""
    codes = asking.codes if one.agreed else asking.codes[1:]
    for code in codes:
        approve_sheet(Approval(asking.token, code, agrees=True, from_address=TABLE))


def _send(stage: Stage, recipient: UUID) -> None:
    with stage.acts(POLICE) as inge:
        given = list_sheets(inge).given[0]
        note_sheet_sent(inge, SheetSent(given.id, recipient, clock.today()))
