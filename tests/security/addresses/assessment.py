"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import HOLDS, WORKERS_AND_STEWARD

CENTRE = "anna bert coach steward"
"""The people of Anna's service who speak its language: a term of theirs is nobody else's."""

OPEN_TO: dict[str, str] = {
    "assessment:adopt_term": "coach steward",
    "assessment:begin_round": HOLDS,
    "assessment:decline_proposal": "coach steward",
    "assessment:discuss_term": CENTRE,
    "assessment:end_round": HOLDS,
    "assessment:keep_sheet": HOLDS,
    "assessment:list_rounds": HOLDS,
    "assessment:lock_sheet": HOLDS,
    "assessment:print_glossary": WORKERS_AND_STEWARD,
    "assessment:propose_change": CENTRE,
    "assessment:propose_term": WORKERS_AND_STEWARD,
    "assessment:remove_remark": "anna steward",
    "assessment:show_base_rates": WORKERS_AND_STEWARD,
    "assessment:show_glossary": WORKERS_AND_STEWARD,
    "assessment:show_round": HOLDS,
    "assessment:show_term": CENTRE,
    "assessment:state_impression": HOLDS,
    "assessment:withdraw_proposal": "anna",
}
