"""Who gets an answer at the addresses of outreach."""

from security.addresses.who import GUIDANCE, HOLDS, STEWARD

OPEN_TO = {
    "outreach:add_talk": HOLDS,
    "outreach:begin_from_outreach": HOLDS,
    "outreach:change_keeping": STEWARD,
    "outreach:correct_round": HOLDS,
    "outreach:count_rounds": GUIDANCE,
    "outreach:list_remembered": GUIDANCE,
    "outreach:log_round": GUIDANCE,
    "outreach:remember_person": GUIDANCE,
    "outreach:remove_remembered": HOLDS,
    "outreach:remove_round": HOLDS,
    "outreach:renew_remembered": HOLDS,
    "outreach:show_remembered": HOLDS,
    "outreach:show_rounds": GUIDANCE,
}
