"""House rules: the case consultation. The mayor alone lists; the coordinator prepares and minutes (F4)."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import COORDINATORS, MAYORS
from houvast.access.values import Function

PREPARING: Final = COORDINATORS | MAYORS

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "cell.found_cell": COORDINATORS,
    "cell.propose_case": PREPARING,
    "cell.list_case": MAYORS,
    "cell.plan_meeting": COORDINATORS,
    "cell.put_on_agenda": PREPARING,
}
