"""Who gets an answer at the addresses of frame."""

from security.addresses.who import EVERYBODY

OPEN_TO = {
    "frame:choose_language": EVERYBODY,
}
