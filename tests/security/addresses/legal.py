"""Who gets an answer at the addresses of legal."""

from security.addresses.who import SIGNED_IN

OPEN_TO = {
    "legal:show_citations": SIGNED_IN,
}
