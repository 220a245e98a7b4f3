"""House rules: assessment."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import GUIDED
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "assessment.begin_round": GUIDED,
    "assessment.state_impression": GUIDED,
    "assessment.keep_sheet": GUIDED,
    "assessment.lock_sheet": GUIDED,
    "assessment.end_round": GUIDED,
    "assessment.settle_round": GUIDED,
    "assessment.instruments_at_hand": GUIDED,
    "assessment.list_rounds": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_judgement": GUIDED,
    "assessment.show_agreement": GUIDED,
    "assessment.print_agreement": GUIDED,
    "assessment.list_gaps": GUIDED,
}
