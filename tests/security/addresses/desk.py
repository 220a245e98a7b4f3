"""Who gets an answer at the addresses of desk."""

from security.addresses.who import AT_THE_DESK, STEWARD

OPEN_TO = {
    "desk:answer_asked": AT_THE_DESK,
    "desk:change_ask_form": STEWARD,
    "desk:close_asked": AT_THE_DESK,
    "desk:fetch_asked_file": AT_THE_DESK,
    "desk:list_asked": AT_THE_DESK,
    "desk:open_asked": AT_THE_DESK,
    "desk:set_aside_asked": AT_THE_DESK,
    "desk:clarify_question": AT_THE_DESK,
    "desk:decide_outcome": AT_THE_DESK,
    "desk:list_questions": AT_THE_DESK,
    "desk:open_question": AT_THE_DESK,
    "desk:record_agreement": AT_THE_DESK,
    "desk:refer_asker": AT_THE_DESK,
    "desk:refer_to_guidance": AT_THE_DESK,
    "desk:search_questions": AT_THE_DESK,
    "desk:show_question": AT_THE_DESK,
}
