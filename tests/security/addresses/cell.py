"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list."""

OPEN_TO: dict[str, str] = {}
