"""House rules: outreach."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import GUIDED, GUIDES, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "outreach.show_rounds": GUIDED,
    "outreach.count_rounds": GUIDED,
    "outreach.log_round": GUIDED,
    "outreach.correct_round": GUIDED,
    "outreach.remove_round": GUIDED,
    "outreach.list_remembered": GUIDED,
    "outreach.show_remembered": GUIDED,
    "outreach.remember_person": GUIDED,
    "outreach.add_talk": GUIDED,
    "outreach.renew_remembered": GUIDED,
    "outreach.remove_remembered": GUIDED,
    "outreach.begin_from_outreach": GUIDES,
    "outreach.change_keeping": STEWARDS,
}
