"""House rules: the persons of a dossier."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import GUIDED, WORKERS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "people.add_person": WORKERS,
    "people.change_person": WORKERS,
    "people.list_people": WORKERS,
    "people.erase_people": GUIDED,
}
