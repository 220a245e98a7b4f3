"""House rules: the case consultation. The mayor alone lists; the coordinator prepares and minutes (F4)."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import CELL, COORDINATORS, MAYORS, TAKING_PART
from houvast.access.values import Function

PREPARING: Final = COORDINATORS | MAYORS

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "cell.found_cell": COORDINATORS,
    "cell.propose_case": PREPARING,
    "cell.list_case": MAYORS,
    "cell.plan_meeting": COORDINATORS,
    "cell.put_on_agenda": PREPARING,
    "cell.list_meetings": CELL,
    "cell.show_meeting": CELL,
    "cell.download_meeting": CELL,
    "cell.move_meeting": COORDINATORS,
    "cell.cancel_meeting": COORDINATORS,
    "cell.take_off_agenda": PREPARING,
    "cell.reorder_agenda": PREPARING,
    "cell.print_agenda": PREPARING,
    "cell.print_own_agenda": PREPARING,
    "cell.show_item": PREPARING,
    "cell.change_item": PREPARING,
    "cell.invite": PREPARING,
    "cell.send_again": PREPARING,
    "cell.note_answer": PREPARING,
    "cell.withdraw_invitation": PREPARING,
    "cell.print_invitation": PREPARING,
    "cell.print_internal_report": TAKING_PART,
}
