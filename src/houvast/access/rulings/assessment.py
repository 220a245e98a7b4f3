"""House rules: assessment."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COACHES, GUIDED, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "assessment.begin_round": GUIDED,
    "assessment.state_impression": GUIDED,
    "assessment.keep_sheet": GUIDED,
    "assessment.lock_sheet": GUIDED,
    "assessment.end_round": GUIDED,
    "assessment.settle_round": GUIDED,
    "assessment.instruments_at_hand": GUIDED,
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
    "assessment.import_instrument": COACHES | STEWARDS,
    "assessment.export_instrument": GUIDED | STEWARDS,
    "assessment.list_rounds": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_judgement": GUIDED,
}
