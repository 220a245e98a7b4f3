"""House rules: the desk."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import ANYONE, DESKS
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
}
