"""Who gets an answer at the addresses of policy."""

from security.addresses.who import SIGNED_IN

OPEN_TO = {
    "policy:show_practices": SIGNED_IN,
}
