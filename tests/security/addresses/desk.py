"""Who gets an answer at the addresses of desk."""

from security.addresses.who import AT_THE_DESK

OPEN_TO = {
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
