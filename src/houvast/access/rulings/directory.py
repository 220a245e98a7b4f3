"""House rules: the directory of services. Anyone signed in reads it; who keeps it, changes it."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import ANYONE, KEEPERS, STEWARDS
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
    "directory.add_service": KEEPERS,
    "directory.change_service": KEEPERS,
    "directory.change_organization": KEEPERS,
    "directory.change_places": KEEPERS,
    "directory.change_reach": KEEPERS,
    "directory.change_hours": KEEPERS,
    "directory.check_service": KEEPERS,
    "directory.retire_service": KEEPERS,
    "directory.restore_service": KEEPERS,
    "directory.list_checks": KEEPERS,
    "directory.change_public_page": STEWARDS,
}
