"""House rules: the desk."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import ANYONE, DESKS, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "desk.list_questions": DESKS,
    "desk.search_questions": DESKS,
    "desk.show_question": DESKS,
    "desk.open_question": DESKS,
    "desk.clarify_question": DESKS,
    "desk.record_agreement": DESKS,
    "desk.decide_outcome": DESKS,
    "desk.complete_card": DESKS,
    "desk.tell_asker": DESKS,
    "desk.reopen_question": DESKS,
    "desk.erase_question": DESKS,
    "desk.refer_to_guidance": DESKS,
    "desk.show_answers": DESKS,
    "desk.refer_asker": DESKS,
    "desk.list_referrals": DESKS,
    "desk.follow_referral": DESKS,
    "desk.compose_referral": DESKS,
    "desk.change_referral": DESKS,
    "desk.agree_referral": DESKS,
    "desk.send_referral": DESKS,
    "desk.stop_referral": DESKS,
    "desk.plan_meeting": DESKS,
    "desk.record_reply": DESKS,
    "desk.keep_referral": DESKS,
    "desk.print_referral": DESKS,
    "desk.list_texts": DESKS | STEWARDS,
    "desk.change_text": STEWARDS,
    "desk.fill_text": DESKS,
    "desk.preview_referral": DESKS,
    "desk.show_my_work": ANYONE,
    "desk.list_asked": DESKS,
    "desk.show_asked": DESKS,
    "desk.open_asked": DESKS,
    "desk.set_aside_asked": DESKS,
    "desk.answer_asked": DESKS,
    "desk.close_asked": DESKS,
    "desk.fetch_asked_file": DESKS,
    "desk.change_ask_form": STEWARDS,
}
