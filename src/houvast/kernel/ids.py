"""Identifiers that say nothing: no order, no moment, no count."""

from uuid import UUID, uuid4


def new_id() -> UUID:
    """Returns a random identifier (UUID version 4: unlike a sequence it leaks neither number nor time)."""
    return uuid4()
