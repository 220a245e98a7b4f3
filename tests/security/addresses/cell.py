"""Who gets an answer at the addresses of the case consultation: behind each stands a case of Mira's list."""

from security.addresses.who import NOBODY

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
}
