"""House rules: the directory of services. Anyone signed in reads it; who keeps it, changes it."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import ANYONE, KEEPERS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "directory.find_services": ANYONE,
    "directory.show_service": ANYONE,
    "directory.export_entries": ANYONE,
    "directory.replace_entries": KEEPERS,
    "directory.import_services": KEEPERS,
    "directory.show_import": KEEPERS,
    "directory.confirm_import": KEEPERS,
    "directory.drop_import": KEEPERS,
    "directory.take_back_import": KEEPERS,
    "directory.export_services": KEEPERS,
}
