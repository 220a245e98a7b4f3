"""Who gets an answer at the addresses of rights."""

from security.addresses.who import HOLDS, INBOX_AND_COACH, SERVICES, STEWARD

OPEN_TO = {
    "rights:change_numbers": STEWARD,
    "rights:change_roster": INBOX_AND_COACH,
    "rights:record_request": SERVICES,
    "rights:show_aids": SERVICES,
    "rights:show_night_roster": SERVICES,
    "rights:show_trace": HOLDS,
    "rights:weigh_grave_danger": SERVICES,
    "rights:withdraw_trace": HOLDS,
}
