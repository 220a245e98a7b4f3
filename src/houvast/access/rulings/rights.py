"""House rules: the aids and the rights of whoever is concerned."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import EVERYONE, ON_DUTY, STEWARDS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "rights.show_aids": EVERYONE,
    "rights.show_help": EVERYONE,
    "rights.weigh_grave_danger": EVERYONE,
    "rights.record_request": EVERYONE,
    "rights.show_trace": EVERYONE,
    "rights.withdraw_trace": EVERYONE,
    "rights.show_night_roster": EVERYONE,
    "rights.change_roster": ON_DUTY,
    "rights.change_numbers": STEWARDS,
}
