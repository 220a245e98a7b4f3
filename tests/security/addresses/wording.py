"""Who gets an answer at the addresses of wording."""

from security.addresses.who import SIGNED_IN

OPEN_TO = {
    "wording:choose_hints": SIGNED_IN,
    "wording:look_at_wording": SIGNED_IN,
    "wording:show_words": SIGNED_IN,
}
