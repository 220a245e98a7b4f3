"""Who gets an answer at the addresses of demo."""

from security.addresses.who import NOBODY

OPEN_TO = {
    "demo:choose_persona": NOBODY,
}
