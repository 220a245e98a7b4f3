"""House rules: the case consultation. The mayor alone lists; the coordinator prepares and minutes (F4)."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COORDINATORS, MAYORS, PARTICIPANTS, SUPERIORS, TAKING_PART
from houvast.access.values import Function

PREPARING: Final = COORDINATORS | MAYORS
INVITED: Final = SUPERIORS | PARTICIPANTS
"""An invited organisation's own side: whoever is addressed, and whoever goes."""

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "cell.found_cell": COORDINATORS,
    "cell.propose_case": PREPARING,
    "cell.list_case": MAYORS,
    "cell.plan_meeting": COORDINATORS,
    "cell.put_on_agenda": PREPARING,
    "cell.list_invitations": SUPERIORS,
    "cell.show_received_invitation": SUPERIORS,
    "cell.answer_invitation": SUPERIORS,
    "cell.list_participations": INVITED,
    "cell.show_participation": INVITED,
    "cell.name_participant": SUPERIORS,
    "cell.remove_participant": SUPERIORS,
    "cell.prepare_meeting": INVITED,
    "cell.print_preparation": INVITED,
    "cell.write_statement": INVITED,
    "cell.show_statement": INVITED,
    "cell.change_statement": INVITED,
    "cell.remove_statement": INVITED,
    "cell.add_statements": INVITED,
    "cell.compose_extract": INVITED,
    "cell.show_given_extract": INVITED,
    "cell.recall_extract": INVITED,
    "cell.list_extracts": TAKING_PART,
    "cell.show_extract": TAKING_PART,
    "cell.confirm_recall": TAKING_PART,
    "cell.drop_extract": TAKING_PART,
    "cell.give_slips": PREPARING,
    "cell.list_slips": INVITED,
    "cell.list_seat_slips": TAKING_PART,
    "cell.keep_slip": INVITED,
    "cell.note_last_discussion": INVITED,
    "cell.decide_own_period": SUPERIORS,
    "cell.erase_participation": SUPERIORS,
}
