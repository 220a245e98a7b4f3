"""Who gets an answer at the address on a strip: everybody, since the code is the key."""

from security.addresses.who import EVERYBODY

OPEN_TO: dict[str, str] = {"approve:approve_sheet": EVERYBODY}
