"""House rules: the case consultation. The mayor alone lists; the coordinator prepares and minutes (F4)."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import CELL, COORDINATORS, MAYORS
from houvast.access.values import Function

PREPARING: Final = COORDINATORS | MAYORS

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "cell.list_cells": CELL,
    "cell.found_cell": COORDINATORS,
    "cell.show_cell": CELL,
    "cell.change_cell": PREPARING,
    "cell.decide_period": PREPARING,
    "cell.name_exception": PREPARING,
    "cell.name_recipient": PREPARING,
    "cell.remove_recipient": PREPARING,
    "cell.seat_holder": PREPARING,
    "cell.change_seat": PREPARING,
    "cell.end_seat": PREPARING,
    "cell.add_organisation": PREPARING,
    "cell.show_organisation": CELL,
    "cell.change_organisation": PREPARING,
    "cell.end_organisation": PREPARING,
    "cell.write_document": PREPARING,
    "cell.show_document": CELL,
    "cell.print_document": CELL,
    "cell.acknowledge_document": CELL,
    "cell.hold_role_exercise": PREPARING,
    "cell.show_role_exercise": CELL,
    "cell.say_role": CELL,
    "cell.propose_case": PREPARING,
    "cell.list_case": MAYORS,
    "cell.plan_meeting": COORDINATORS,
    "cell.put_on_agenda": PREPARING,
}
