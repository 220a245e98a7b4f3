"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import GUIDANCE, INBOX_AND_COACH

OPEN_TO: dict[str, str] = {
    "assessment:list_gaps": GUIDANCE,
    "assessment:print_agreement": INBOX_AND_COACH,
    "assessment:show_agreement": GUIDANCE,
}
