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
    "assessment.begin_form": GUIDED,
    "assessment.fill_form": GUIDED,
    "assessment.finish_form": GUIDED,
    "assessment.discard_form": GUIDED,
    "assessment.list_forms": GUIDED,
    "assessment.open_form": GUIDED,
    "assessment.show_form": GUIDED,
    "assessment.compare_forms": GUIDED,
    "assessment.print_form": GUIDED,
    "assessment.print_blank_form": GUIDED,
}
