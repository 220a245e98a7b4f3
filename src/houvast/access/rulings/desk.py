"""House rules: the desk."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import ANYONE, COACHES, DESKS, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "desk.list_questions": DESKS,
    "desk.search_questions": DESKS,
    "desk.show_question": DESKS,
    "desk.open_question": DESKS,
    "desk.clarify_question": DESKS,
    "desk.record_agreement": DESKS,
    "desk.decide_outcome": DESKS,
    "desk.refer_to_guidance": DESKS,
    "desk.show_answers": DESKS,
    "desk.refer_asker": DESKS,
    "desk.show_my_work": ANYONE,
    "desk.list_overdue": DESKS,
    "desk.mark_answered": DESKS,
    "desk.unmark_answered": DESKS,
    "desk.change_clock": STEWARDS,
    "desk.add_closed_day": STEWARDS,
    "desk.remove_closed_day": STEWARDS,
    "desk.show_duty": DESKS,
    "desk.show_roster": DESKS,
    "desk.plan_week": DESKS,
    "desk.take_shift": DESKS,
    "desk.release_shift": DESKS,
    "desk.swap_shifts": DESKS,
    "desk.pass_on_shift": DESKS,
    "desk.show_passed_on": DESKS,
    "desk.take_over_shift": DESKS,
    "desk.show_danger_line": DESKS | STEWARDS,
    "desk.print_danger_card": DESKS | STEWARDS,
    "desk.list_danger_calls": DESKS,
    "desk.record_danger_call": DESKS,
    "desk.change_danger_call": DESKS,
    "desk.link_danger_call": DESKS,
    "desk.remove_danger_call": DESKS,
    "desk.show_figures": DESKS | STEWARDS | COACHES,
    "desk.release_figures": DESKS,
    "desk.export_figures": DESKS | STEWARDS | COACHES,
}
