"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import HOLDS

OPEN_TO: dict[str, str] = {
    "assessment:begin_round": HOLDS,
    "assessment:end_round": HOLDS,
    "assessment:keep_sheet": HOLDS,
    "assessment:list_rounds": HOLDS,
    "assessment:lock_sheet": HOLDS,
    "assessment:show_round": HOLDS,
    "assessment:state_impression": HOLDS,
}
