"""House rules: support to schools. Whoever works with people here may; a dossier is its team's."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COACHES, DESKS, STEWARDS, WORKERS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "schools.list_supports": WORKERS,
    "schools.open_support": WORKERS,
    "schools.show_support": WORKERS,
    "schools.change_support": WORKERS,
    "schools.name_contact": WORKERS,
    "schools.remove_contact": WORKERS,
    "schools.add_visit": WORKERS,
    "schools.hold_staff_session": WORKERS,
    "schools.make_agreement": WORKERS,
    "schools.settle_agreement": WORKERS,
    "schools.evaluate_support": WORKERS,
    "schools.close_support": WORKERS,
    "schools.come_back": WORKERS,
    "schools.remove_step": WORKERS,
    "schools.erase_support": WORKERS,
    "schools.offer_school_page": WORKERS,
    "schools.show_school_page": WORKERS,
    "schools.close_school_page": WORKERS,
    "schools.adopt_school_page": WORKERS,
    "schools.show_summary": WORKERS,
    "schools.print_summary": WORKERS,
    "schools.write_protocol": WORKERS,
    "schools.show_protocol": WORKERS,
    "schools.change_protocol": WORKERS,
    "schools.acknowledge_protocol": WORKERS,
    "schools.erase_protocol": WORKERS,
    "schools.begin_school_support": DESKS,
    "schools.count_supports": COACHES | STEWARDS,
}
