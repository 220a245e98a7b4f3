"""Who gets an answer at the addresses of the directory.

The entry behind them is kept by Dina's desk; an import is of Anna's service.
"""

from security.addresses.who import AT_THE_DESK, EVERYBODY, SIGNED_IN, STEWARD

KEEPERS = "coach steward dina"
OF_THE_CENTRE = "coach steward"

OPEN_TO = {
    "directory:add_service": KEEPERS,
    "directory:change_hours": AT_THE_DESK,
    "directory:change_organization": AT_THE_DESK,
    "directory:change_places": AT_THE_DESK,
    "directory:change_public_page": STEWARD,
    "directory:change_reach": AT_THE_DESK,
    "directory:change_service": AT_THE_DESK,
    "directory:check_service": AT_THE_DESK,
    "directory:confirm_import": OF_THE_CENTRE,
    "directory:drop_import": OF_THE_CENTRE,
    "directory:export_services": KEEPERS,
    "directory:find_public_services": EVERYBODY,
    "directory:find_services": SIGNED_IN,
    "directory:import_services": KEEPERS,
    "directory:list_checks": KEEPERS,
    "directory:restore_service": AT_THE_DESK,
    "directory:retire_service": AT_THE_DESK,
    "directory:show_import": OF_THE_CENTRE,
    "directory:show_public_service": EVERYBODY,
    "directory:show_service": SIGNED_IN,
    "directory:take_back_import": OF_THE_CENTRE,
}
