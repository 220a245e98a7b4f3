"""Who gets an answer at the addresses of drafts."""

from security.addresses.who import SERVICES

OPEN_TO = {
    "drafts:drop_draft": SERVICES,
    "drafts:save_draft": SERVICES,
}
