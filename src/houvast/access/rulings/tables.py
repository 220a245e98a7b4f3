"""House rules: round tables. Whoever keeps the tables of a service; a dossier is its team's."""

from collections.abc import Mapping
from typing import Final

from houvast.access.rulings.who import STEWARDS, TABLE_KEEPERS
from houvast.access.values import Function

RULES: Final[Mapping[str, frozenset[Function]]] = {
    "tables.list_tables": TABLE_KEEPERS,
    "tables.found_table": TABLE_KEEPERS,
    "tables.show_table": TABLE_KEEPERS,
    "tables.change_table": TABLE_KEEPERS,
    "tables.close_table": TABLE_KEEPERS,
    "tables.reopen_table": TABLE_KEEPERS,
    "tables.erase_table": TABLE_KEEPERS,
    "tables.add_member": TABLE_KEEPERS,
    "tables.change_member": TABLE_KEEPERS,
    "tables.remove_member": TABLE_KEEPERS,
    "tables.plan_meeting": TABLE_KEEPERS,
    "tables.show_meeting": TABLE_KEEPERS,
    "tables.change_meeting": TABLE_KEEPERS,
    "tables.cancel_meeting": TABLE_KEEPERS,
    "tables.hold_meeting": TABLE_KEEPERS,
    "tables.minute_point": TABLE_KEEPERS,
    "tables.show_invitation": TABLE_KEEPERS,
    "tables.export_meeting": TABLE_KEEPERS,
    "tables.print_minutes": TABLE_KEEPERS,
    "tables.make_agreement": TABLE_KEEPERS,
    "tables.follow_agreement": TABLE_KEEPERS,
    "tables.settle_agreement": TABLE_KEEPERS,
    "tables.share_practice": TABLE_KEEPERS,
    "tables.change_practice": TABLE_KEEPERS,
    "tables.write_process": TABLE_KEEPERS,
    "tables.change_process": TABLE_KEEPERS,
    "tables.write_document": TABLE_KEEPERS,
    "tables.show_document": TABLE_KEEPERS,
    "tables.change_document": TABLE_KEEPERS,
    "tables.acknowledge_document": TABLE_KEEPERS,
    "tables.remove_entry": TABLE_KEEPERS,
    "tables.count_tables": TABLE_KEEPERS | STEWARDS,
}
