"""Who gets an answer at the addresses of looking together."""

OPEN_TO: dict[str, str] = {}
