"""Who gets an answer at the addresses of ui."""

from security.addresses.who import EVERYBODY, NOBODY

OPEN_TO = {
    "ui:keep_example_draft": EVERYBODY,
    "ui:show_example_error": NOBODY,
    "ui:show_gallery": EVERYBODY,
}
