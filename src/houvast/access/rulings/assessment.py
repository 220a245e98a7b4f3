"""House rules: assessment."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import GUIDED
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "assessment.add_comment": GUIDED,
    "assessment.begin_round": GUIDED,
    "assessment.end_round": GUIDED,
    "assessment.instruments_at_hand": GUIDED,
    "assessment.keep_sheet": GUIDED,
    "assessment.list_due_judgements": GUIDED,
    "assessment.list_rounds": GUIDED,
    "assessment.lock_sheet": GUIDED,
    "assessment.offer_evidence": GUIDED,
    "assessment.print_judgement": GUIDED,
    "assessment.print_judgement_for_person": GUIDED,
    "assessment.settle_round": GUIDED,
    "assessment.show_judgement": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.state_impression": GUIDED,
}
