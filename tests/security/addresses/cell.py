"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list."""

from security.addresses.who import NOBODY, TAKING_PART

PREPARING = "mira cas"
COORDINATOR = "cas"

OPEN_TO: dict[str, str] = {
    "cell:add_statement": NOBODY,
    "cell:ask_service": NOBODY,
    "cell:correct_case": NOBODY,
    "cell:correct_statement": NOBODY,
    "cell:erase_case": NOBODY,
    "cell:file_decision": NOBODY,
    "cell:list_case": NOBODY,
    "cell:list_cases": NOBODY,
    "cell:note_emergency": NOBODY,
    "cell:note_service_answer": NOBODY,
    "cell:print_decision": NOBODY,
    "cell:print_service_letter": NOBODY,
    "cell:propose_case": NOBODY,
    "cell:refuse_case": NOBODY,
    "cell:show_case": NOBODY,
    "cell:withdraw_proposal": NOBODY,
    "cell:cancel_meeting": COORDINATOR,
    "cell:change_item": PREPARING,
    "cell:download_meeting": PREPARING,
    "cell:invite": PREPARING,
    "cell:list_meetings": PREPARING,
    "cell:move_meeting": COORDINATOR,
    "cell:note_answer": PREPARING,
    "cell:plan_meeting": COORDINATOR,
    "cell:print_agenda": PREPARING,
    "cell:print_internal_report": TAKING_PART,
    "cell:print_invitation": PREPARING,
    "cell:print_own_agenda": PREPARING,
    "cell:put_on_agenda": PREPARING,
    "cell:reorder_agenda": PREPARING,
    "cell:send_again": PREPARING,
    "cell:show_item": PREPARING,
    "cell:show_meeting": PREPARING,
    "cell:take_off_agenda": PREPARING,
    "cell:withdraw_invitation": PREPARING,
}
