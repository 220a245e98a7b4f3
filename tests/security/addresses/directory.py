"""Who gets an answer at the addresses of the directory: whoever keeps it."""

KEEPERS = "coach steward dina"
OF_THE_CENTRE = "coach steward"

OPEN_TO = {
    "directory:import_services": KEEPERS,
    "directory:show_import": OF_THE_CENTRE,
    "directory:confirm_import": OF_THE_CENTRE,
    "directory:drop_import": OF_THE_CENTRE,
    "directory:take_back_import": OF_THE_CENTRE,
    "directory:export_services": KEEPERS,
}
