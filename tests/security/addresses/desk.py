"""Who gets an answer at the addresses of desk."""

from security.addresses.who import AT_THE_DESK, DESK_AND_STEWARD, NOBODY, STEWARD

OPEN_TO = {
    "desk:agree_referral": AT_THE_DESK,
    "desk:answer_asked": AT_THE_DESK,
    "desk:change_ask_form": STEWARD,
    "desk:change_referral": AT_THE_DESK,
    "desk:change_text": STEWARD,
    "desk:close_asked": AT_THE_DESK,
    "desk:compose_referral": AT_THE_DESK,
    "desk:export_meeting": NOBODY,  # no meeting is planned there: tests/web/desk/test_export_meeting.py
    "desk:fetch_asked_file": AT_THE_DESK,
    "desk:fill_text": AT_THE_DESK,
    "desk:follow_referral": AT_THE_DESK,
    "desk:list_asked": AT_THE_DESK,
    "desk:list_referrals": AT_THE_DESK,
    "desk:list_texts": DESK_AND_STEWARD,
    "desk:open_asked": AT_THE_DESK,
    "desk:plan_meeting": AT_THE_DESK,
    "desk:print_referral": AT_THE_DESK,
    "desk:record_reply": AT_THE_DESK,
    "desk:send_referral": AT_THE_DESK,
    "desk:set_aside_asked": AT_THE_DESK,
    "desk:stop_referral": AT_THE_DESK,
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
