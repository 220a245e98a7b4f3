"""House rules: assessment."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COACHES, GUIDED, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "assessment.add_comment": GUIDED,
    "assessment.arrange_draft": COACHES | STEWARDS,
    "assessment.begin_form": GUIDED,
    "assessment.begin_round": GUIDED,
    "assessment.compare_forms": GUIDED,
    "assessment.compare_versions": GUIDED | STEWARDS,
    "assessment.discard_draft": COACHES | STEWARDS,
    "assessment.discard_form": GUIDED,
    "assessment.draft_instrument": COACHES | STEWARDS,
    "assessment.end_round": GUIDED,
    "assessment.fill_form": GUIDED,
    "assessment.finish_form": GUIDED,
    "assessment.instruments_at_hand": GUIDED,
    "assessment.keep_draft": COACHES | STEWARDS,
    "assessment.keep_sheet": GUIDED,
    "assessment.list_due_judgements": GUIDED,
    "assessment.list_forms": GUIDED,
    "assessment.list_instruments": GUIDED | STEWARDS,
    "assessment.list_rounds": GUIDED,
    "assessment.lock_sheet": GUIDED,
    "assessment.offer_evidence": GUIDED,
    "assessment.open_form": GUIDED,
    "assessment.print_blank_form": GUIDED,
    "assessment.print_form": GUIDED,
    "assessment.print_judgement": GUIDED,
    "assessment.print_judgement_for_person": GUIDED,
    "assessment.publish_instrument": COACHES | STEWARDS,
    "assessment.retire_instrument": COACHES | STEWARDS,
    "assessment.settle_round": GUIDED,
    "assessment.show_draft": COACHES | STEWARDS,
    "assessment.show_form": GUIDED,
    "assessment.show_instrument": GUIDED | STEWARDS,
    "assessment.show_judgement": GUIDED,
    "assessment.show_reveal": GUIDED,
    "assessment.show_round": GUIDED,
    "assessment.show_sheet": GUIDED,
    "assessment.state_impression": GUIDED,
}
