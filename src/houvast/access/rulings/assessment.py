"""House rules: assessment."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COACHES, GUIDED, STEWARDS, WORKERS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "assessment.begin_round": GUIDED,
    "assessment.state_impression": GUIDED,
    "assessment.keep_sheet": GUIDED,
    "assessment.lock_sheet": GUIDED,
    "assessment.end_round": GUIDED,
    "assessment.settle_round": GUIDED,
    "assessment.instruments_at_hand": GUIDED,
    "assessment.offer_evidence": GUIDED,
    "assessment.list_own_rounds": GUIDED,
    "assessment.list_instruments": GUIDED | STEWARDS,
    "assessment.show_instrument": GUIDED | STEWARDS,
    "assessment.compare_versions": GUIDED | STEWARDS,
    "assessment.show_draft": COACHES | STEWARDS,
    "assessment.draft_instrument": COACHES | STEWARDS,
    "assessment.keep_draft": COACHES | STEWARDS,
    "assessment.arrange_draft": COACHES | STEWARDS,
    "assessment.publish_instrument": COACHES | STEWARDS,
    "assessment.retire_instrument": COACHES | STEWARDS,
    "assessment.discard_draft": COACHES | STEWARDS,
    "assessment.list_rounds": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_judgement": GUIDED,
    "assessment.show_glossary": WORKERS | STEWARDS,
    "assessment.print_glossary": WORKERS | STEWARDS,
    "assessment.show_term": WORKERS | STEWARDS,
    "assessment.terms_used_in": WORKERS | STEWARDS,
    "assessment.show_base_rates": WORKERS | STEWARDS,
    "assessment.propose_term": WORKERS | STEWARDS,
    "assessment.propose_change": WORKERS | STEWARDS,
    "assessment.discuss_term": WORKERS | STEWARDS,
    "assessment.withdraw_proposal": WORKERS | STEWARDS,
    "assessment.remove_remark": WORKERS | STEWARDS,
    "assessment.adopt_term": COACHES | STEWARDS,
    "assessment.decline_proposal": COACHES | STEWARDS,
}
