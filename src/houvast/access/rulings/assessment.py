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
    "assessment.offer_evidence": GUIDED,
    "assessment.list_own_rounds": GUIDED,
    "assessment.list_rounds": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_judgement": GUIDED,
    "assessment.list_exercises": GUIDED,
    "assessment.begin_exercise": GUIDED,
    "assessment.start_exercise": GUIDED,
    "assessment.show_exercise": GUIDED,
    "assessment.show_case": GUIDED,
    "assessment.give_overall": GUIDED,
    "assessment.end_exercise": GUIDED,
    "assessment.show_own_calibration": GUIDED,
    "assessment.note_training": GUIDED,
    "assessment.record_panel": GUIDED,
}
